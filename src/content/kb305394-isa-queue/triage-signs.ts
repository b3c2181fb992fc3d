import type { Sign } from '../../engine/triage.ts';

export const isaQueueSigns = [
  { observation: 'exchange-version', says: 'fits', answers: ['v2000', 'v2003', 'sbs2003'], sources: ['F305394-02'] },
  {
    observation: 'exchange-version',
    says: 'excludes',
    answers: ['v4-0', 'v5-0', 'v5-5', 'v2007', 'v2010', 'other'],
    sources: ['F305394-02'],
  },
  { observation: 'mail-location', says: 'fits', answers: ['out-queue'], sources: ['F305394-10'] },
  { observation: 'mail-location', says: 'against', answers: ['outbox', 'mta-queue', 'refused'], sources: ['F305394-10'] },
  // A bounce alone says nothing: mail that waits too long comes back.
  { observation: 'waiting-mail', says: 'fits', answers: ['all-domains'], sources: ['F305394-10', 'F305394-74'] },
  { observation: 'waiting-mail', says: 'against', answers: ['some-domains', 'none'], sources: ['F305394-10', 'F305394-74'] },
  { observation: 'incoming-mail', says: 'fits', answers: ['yes'], sources: ['F305394-11'] },
  { observation: 'incoming-mail', says: 'excludes', answers: ['no'], sources: ['F305394-11'] },
  { observation: 'logged-events', says: 'fits', answers: ['none'], sources: ['F305394-12'] },
  { observation: 'logged-events', says: 'excludes', answers: ['mta-9297-3161', 'transport-1020'], sources: ['F305394-12'] },
  // Event 4000 is one, and belongs to a DNS server that SMTP asks in vain.
  { observation: 'logged-events', says: 'against', answers: ['other'], sources: ['F305394-12', 'F305394-84'] },
  { observation: 'isa-in-front', says: 'fits', answers: ['yes'], sources: ['F305394-14'] },
  { observation: 'isa-in-front', says: 'excludes', answers: ['no'], sources: ['F305394-14'] },
  {
    observation: 'refusal-text',
    says: 'against',
    answers: ['ndr-recipient', 'ndr-on-behalf', 'access-denied', 'blackberry', 'goodlink', 'smtp-reply'],
    sources: ['F305394-10', 'F305394-13'],
  },
  // A build or a service pack tells the version too.
  {
    observation: 'ims-build',
    says: 'excludes',
    answers: ['v5-0-before-sp2', 'v5-0-repaired', 'v5-5-before-sp1', 'v5-5-repaired'],
    sources: ['F305394-02'],
  },
] as const satisfies readonly Sign[];
