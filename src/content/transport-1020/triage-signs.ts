import type { Sign } from '../../engine/triage.ts';

export const transport1020Signs = [
  { observation: 'exchange-version', says: 'fits', answers: ['v2007', 'v2010'], sources: ['F1020-02', 'F1020-03'] },
  {
    observation: 'exchange-version',
    says: 'excludes',
    answers: ['v4-0', 'v5-0', 'v5-5', 'v2000', 'v2003', 'sbs2003', 'other'],
    sources: ['F1020-02', 'F1020-03'],
  },
  { observation: 'logged-events', says: 'fits', answers: ['transport-1020'], sources: ['F1020-10', 'F1020-11'] },
  // The article is about this one event: a log that was read and does not hold it rules the article out.
  { observation: 'logged-events', says: 'excludes', answers: ['mta-9297-3161', 'none'], sources: ['F1020-01', 'F1020-10'] },
  // Another event can be 1018 or 1023, which say of 2010 what 1020 says of 2007.
  { observation: 'logged-events', says: 'against', answers: ['other'], sources: ['F1020-01', 'F1020-75', 'F1020-76'] },
  { observation: 'mail-location', says: 'fits', answers: ['refused'], sources: ['F1020-12', 'F1020-14'] },
  { observation: 'mail-location', says: 'against', answers: ['mta-queue', 'out-queue'], sources: ['F1020-14'] },
  { observation: 'smtp-reply', says: 'fits', answers: ['submit'], sources: ['F1020-12', 'F1020-13'] },
  {
    observation: 'smtp-reply',
    says: 'against',
    answers: ['send-as-sender', 'relay', 'not-authenticated', 'server-authentication', 'resources', 'cloud'],
    sources: ['F1020-71', 'F1020-72', 'F1020-73', 'F1020-74', 'F-EV-22'],
  },
  // A build or a service pack tells the version too.
  { observation: 'service-pack', says: 'excludes', answers: ['v2000-sp3', 'v2003-sp1', 'v2003-sp2'], sources: ['F1020-02'] },
  {
    observation: 'ims-build',
    says: 'excludes',
    answers: ['v5-0-before-sp2', 'v5-0-repaired', 'v5-5-before-sp1', 'v5-5-repaired'],
    sources: ['F1020-02', 'F175982-52'],
  },
] as const satisfies readonly Sign[];
