import type { Sign } from '../../engine/triage.ts';

export const outboxSigns = [
  { observation: 'exchange-version', says: 'fits', answers: ['v4-0', 'v5-0', 'v5-5'], sources: ['F154298-02'] },
  {
    observation: 'exchange-version',
    says: 'excludes',
    answers: ['v2000', 'v2003', 'sbs2003', 'v2007', 'v2010', 'other'],
    sources: ['F154298-02'],
  },
  { observation: 'mail-location', says: 'fits', answers: ['outbox', 'mta-queue'], sources: ['F154298-10', 'F154298-11', 'F154298-12'] },
  { observation: 'mail-location', says: 'against', answers: ['out-queue', 'refused'], sources: ['F154298-10', 'F154298-12'] },
  { observation: 'logged-events', says: 'fits', answers: ['mta-9297-3161'], sources: ['F154298-21'] },
  { observation: 'logged-events', says: 'against', answers: ['none', 'other', 'transport-1020'], sources: ['F154298-21'] },
  // A build or a service pack tells the version too.
  { observation: 'service-pack', says: 'excludes', answers: ['v2000-sp3', 'v2003-sp1', 'v2003-sp2'], sources: ['F154298-02'] },
] as const satisfies readonly Sign[];
