import { ask } from '../../engine/observation.ts';
import { exchangeVersion, loggedEvents, mailLocation } from '../observations.ts';

/** From the version to the two security events, and what it is when they are not there. */
export const symptoms = {
  version: ask(exchangeVersion, {
    'v4-0': 'where',
    'v5-0': 'where',
    'v5-5': 'where',
    v2000: 'newer-version',
    v2003: 'newer-version',
    sbs2003: 'newer-version',
    otherwise: 'other-version',
    unknown: 'where',
  }),
  where: ask(mailLocation, { outbox: 'events', 'mta-queue': 'events', otherwise: 'not-outbox', unknown: 'events' }),
  events: ask(loggedEvents, { 'mta-9297-3161': 'role-held', otherwise: 'no-security-events', unknown: 'role-held' }),
  'newer-version': {
    kind: 'referral',
    title: 'Exchange 2000 and 2003: look at outgoing mail behind ISA',
    why: {
      text: 'This article is about the Exchange service account of 4.0 to 5.5. On 2000 and 2003, mail that stays on the way out is the subject of KB305394.',
      sources: ['F154298-02', 'F305394-02'],
    },
    article: 'kb305394-isa-queue',
    pointers: [],
    sources: ['F154298-02', 'F305394-02'],
  },
  'other-version': {
    kind: 'referral',
    title: 'This version is not covered',
    why: { text: 'The article applies to Exchange 4.0, 5.0 and 5.5 only.', sources: ['F154298-02'] },
    pointers: [
      {
        text: 'Exchange 2007 and 2010: look for event 1020 of MSExchangeTransport, where an account has valid credentials and still may not submit mail.',
        sources: ['F1020-01', 'F1020-03', 'F1020-11'],
      },
    ],
    sources: ['F154298-02'],
  },
  'not-outbox': {
    kind: 'referral',
    title: 'The mail got past the point where this fault stops it',
    why: {
      text: 'With this fault mail stays in the Outbox, or in the MTA queue on its way to the Internet Mail Service. A refusal or a bounce is not named.',
      sources: ['F154298-10', 'F154298-12', 'F154298-14'],
      mark: 'hint',
    },
    pointers: [
      {
        text: 'Exchange 5.0 and 5.5 with mail waiting in the Internet Mail Service: Q175982, above all if a restart of that service helps for a while.',
        sources: ['F175982-01', 'F175982-10', 'F175982-11'],
      },
    ],
    sources: ['F154298-10', 'F154298-12'],
  },
  'no-security-events': {
    kind: 'referral',
    title: 'Without event 9297 or 3161 it is another fault',
    why: { text: 'The article expects both warnings in the Application log.', sources: ['F154298-21'] },
    pointers: [
      { text: 'In the Outbox, several transports in the profile, and the first one is down: Q183597.', sources: ['F154298-70'] },
      { text: 'In the Outbox, the message was edited there or dragged into it: Q173217.', sources: ['F154298-70'] },
      { text: 'In the Outbox, third-party antivirus on 5.5 SP3: Q263947, fixed in SP4.', sources: ['F154298-70'] },
      { text: 'In the MTA queue to the Internet Mail Service: Q234065 (threads and logging).', sources: ['F154298-71'] },
      {
        text: 'In the MTA queue, and the Internet Mail Service is set to Inbound Only while its address space is still there: Q238719.',
        sources: ['F154298-71'],
      },
      { text: 'In the MTA queue, also: Q263714.', sources: ['F154298-71'] },
    ],
    sources: ['F154298-21', 'F154298-70', 'F154298-71'],
  },
} as const;
