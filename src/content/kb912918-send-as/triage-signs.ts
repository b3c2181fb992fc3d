import type { Sign } from '../../engine/triage.ts';

export const sendAsSigns = [
  {
    observation: 'exchange-version',
    says: 'fits',
    answers: ['v2000', 'v2003', 'sbs2003'],
    sources: ['F912918-03', 'F912918-41', 'F912918-42', 'F912918-43'],
  },
  {
    observation: 'exchange-version',
    says: 'excludes',
    answers: ['v4-0', 'v5-0', 'v5-5', 'v2007', 'v2010', 'other'],
    sources: ['F912918-03'],
  },
  {
    observation: 'service-pack',
    says: 'fits',
    answers: ['v2000-sp3', 'v2003-sp1', 'v2003-sp2'],
    sources: ['F912918-41', 'F912918-42', 'F912918-43'],
  },
  { observation: 'service-pack', says: 'excludes', answers: ['earlier'], sources: ['F912918-41', 'F912918-42', 'F912918-43'] },
  { observation: 'mail-location', says: 'fits', answers: ['refused', 'bounced'], sources: ['F912918-10', 'F912918-18', 'F912918-19'] },
  { observation: 'mail-location', says: 'against', answers: ['outbox', 'mta-queue', 'out-queue'], sources: ['F912918-39'] },
  { observation: 'waiting-mail', says: 'against', answers: ['all-domains'], sources: ['F912918-39'] },
  {
    observation: 'refusal-text',
    says: 'fits',
    answers: ['ndr-recipient', 'ndr-on-behalf', 'access-denied', 'blackberry', 'goodlink', 'sent'],
    sources: [
      'F912918-11',
      'F912918-12',
      'F912918-13',
      'F912918-14',
      'F912918-15',
      'F912918-16',
      'F912918-18',
      'F912918-19',
      'F912918-127',
    ],
  },
  {
    observation: 'refusal-text',
    says: 'against',
    answers: ['newer-outlook', 'smtp-reply', 'other'],
    sources: ['F-EV-21', 'F-EV-22', 'F-EV-33'],
  },
  {
    observation: 'smtp-reply',
    says: 'against',
    answers: ['logon-failed', 'submit', 'relay', 'not-authenticated', 'server-authentication', 'resources', 'cloud'],
    sources: ['F-EV-22'],
  },
  // A build or a service pack tells the version too.
  {
    observation: 'ims-build',
    says: 'excludes',
    answers: ['v5-0-before-sp2', 'v5-0-repaired', 'v5-5-before-sp1', 'v5-5-repaired'],
    sources: ['F912918-03'],
  },
] as const satisfies readonly Sign[];
