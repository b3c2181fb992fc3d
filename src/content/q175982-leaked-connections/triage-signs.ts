import type { Sign } from '../../engine/triage.ts';

export const leakedConnectionsSigns = [
  { observation: 'exchange-version', says: 'fits', answers: ['v5-0', 'v5-5'], sources: ['F175982-02'] },
  {
    observation: 'exchange-version',
    says: 'excludes',
    answers: ['v4-0', 'v2000', 'v2003', 'sbs2003', 'v2007', 'v2010', 'other'],
    sources: ['F175982-02'],
  },
  { observation: 'mail-location', says: 'fits', answers: ['out-queue'], sources: ['F175982-10'] },
  {
    observation: 'mail-location',
    says: 'against',
    answers: ['outbox', 'mta-queue', 'refused'],
    sources: ['F175982-10'],
  },
  // A bounce alone says nothing: mail that waits too long comes back.
  { observation: 'waiting-mail', says: 'fits', answers: ['all-domains', 'some-domains'], sources: ['F175982-10', 'F175982-26'] },
  { observation: 'waiting-mail', says: 'against', answers: ['none'], sources: ['F175982-10'] },
  { observation: 'logged-events', says: 'against', answers: ['mta-9297-3161', 'transport-1020'], sources: ['F175982-13'] },
  { observation: 'ims-restart', says: 'fits', answers: ['helped'], sources: ['F175982-11', 'F175982-23'] },
  { observation: 'ims-restart', says: 'against', answers: ['no'], sources: ['F175982-23'] },
  { observation: 'old-connections', says: 'fits', answers: ['old'], sources: ['F175982-12', 'F175982-21'] },
  {
    observation: 'old-connections',
    says: 'against',
    answers: ['changing', 'incoming', 'syn-sent', 'none'],
    sources: ['F175982-12', 'F175982-22', 'F-EV-01'],
  },
  { observation: 'ims-build', says: 'fits', answers: ['v5-0-before-sp2', 'v5-5-before-sp1'], sources: ['F175982-52', 'F175982-53'] },
  {
    observation: 'ims-build',
    says: 'excludes',
    answers: ['v5-0-repaired', 'v5-5-repaired'],
    sources: ['F175982-52', 'F175982-53', 'F175982-55'],
  },
  // A build or a service pack tells the version too.
  { observation: 'service-pack', says: 'excludes', answers: ['v2000-sp3', 'v2003-sp1', 'v2003-sp2'], sources: ['F175982-02'] },
] as const satisfies readonly Sign[];
