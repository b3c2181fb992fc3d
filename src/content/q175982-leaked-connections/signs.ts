import { ask } from '../../engine/observation.ts';
import { exchangeVersion, loggedEvents, mailLocation } from '../observations/first-questions.ts';
import { imsBuild, imsRestart, oldConnections } from '../observations/internet-mail-service.ts';
import { waitingMail } from '../observations/waiting-mail.ts';

const inImsQueue = {
  ...mailLocation.howToFind,
  steps: [
    {
      text: 'Open the queues of the Internet Mail Service and look at “Outbound messages awaiting delivery”.',
      where: 'Exchange Administrator > Internet Mail Service > Properties > Queues',
      sources: ['F175982-20'],
      mark: 'hint',
      doubt: 'The Internet Mail Service object lies under Configuration > Connections of the site.',
    },
    {
      text: 'Look at the MTA queues too: there, mail has not yet come to the Internet Mail Service.',
      where: 'Exchange Administrator > server object > Message Transfer Agent > Properties > Queues',
      sources: ['F154298-24', 'F154298-12'],
    },
    {
      text: 'In the mail client, open the Outbox: is the message still there? Look at more than one user.',
      sources: ['F154298-20'],
      mark: 'hint',
    },
  ],
} as const;

/** From the version to the old connections. The build comes before them: it may end the walk without a wait. */
export const signs = {
  version: ask(exchangeVersion, {
    'v4-0': 'version-4-0',
    'v5-0': 'where',
    'v5-5': 'where',
    v2000: 'where-2003',
    v2003: 'where-2003',
    sbs2003: 'where-2003',
    v2007: 'event-1020',
    v2010: 'event-1020',
    otherwise: 'other-version',
    unknown: 'where',
  }),
  where: {
    ...ask(mailLocation, {
      'out-queue': 'waiting',
      outbox: 'outbox',
      'mta-queue': 'outbox',
      bounced: 'waiting',
      otherwise: 'not-queued',
      unknown: 'waiting',
    }),
    howToFind: inImsQueue,
  },
  waiting: ask(waitingMail, { none: 'bounced', otherwise: 'events', unknown: 'events' }),
  events: ask(loggedEvents, {
    'mta-9297-3161': 'outbox',
    'transport-1020': 'event-1020',
    otherwise: 'restart',
    unknown: 'restart',
  }),
  restart: ask(imsRestart, { no: 'rows-despite-restart', otherwise: 'build', unknown: 'build' }),
  build: ask(imsBuild, {
    'v5-0-before-sp2': 'rows-5-0',
    'v5-5-before-sp1': 'rows-5-5',
    otherwise: 'repaired-build',
    unknown: 'rows-build-open',
  }),
  'rows-5-0': ask(oldConnections, {
    old: 'leak-5-0',
    one: 'one-row',
    'syn-sent': 'port-blocked',
    otherwise: 'no-old-rows',
    unknown: 'hand-over',
  }),
  'rows-5-5': ask(oldConnections, {
    old: 'leak-5-5',
    one: 'one-row',
    'syn-sent': 'port-blocked',
    otherwise: 'no-old-rows',
    unknown: 'hand-over',
  }),
  'rows-build-open': ask(oldConnections, {
    old: 'build-open',
    one: 'one-row',
    'syn-sent': 'port-blocked',
    otherwise: 'no-old-rows',
    unknown: 'hand-over',
  }),
  // After a restart that did not help, only the rows still speak for this fault, so they come before the build.
  'rows-despite-restart': ask(oldConnections, {
    old: 'build-despite-restart',
    one: 'one-row',
    'syn-sent': 'port-blocked',
    otherwise: 'no-old-rows',
    unknown: 'hand-over',
  }),
  'build-despite-restart': ask(imsBuild, {
    'v5-0-before-sp2': 'leak-5-0',
    'v5-5-before-sp1': 'leak-5-5',
    otherwise: 'repaired-build',
    unknown: 'build-open',
  }),
} as const;
