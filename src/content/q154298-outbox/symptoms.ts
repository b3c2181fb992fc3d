import { ask } from '../../engine/observation.ts';
import { imsQueue } from '../exchange-5.ts';
import { exchange2000And2003 } from '../exchange-2000-2003.ts';
import { event1020 } from '../exchange-2007-2010.ts';
import { exchangeVersion, loggedEvents, mailLocation } from '../observations/first-questions.ts';

/** From the version to the two security events, and what it is when they are not there. */
export const symptoms = {
  ...exchange2000And2003,
  version: ask(exchangeVersion, {
    'v4-0': 'where-4-0',
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
  // A bounce takes nothing out: messages that wait for days may come back, and the events decide.
  'where-4-0': ask(mailLocation, { 'out-queue': 'not-outbox', refused: 'not-outbox', otherwise: 'events', unknown: 'events' }),
  where: ask(mailLocation, { 'out-queue': 'ims-queue', refused: 'not-outbox', otherwise: 'events', unknown: 'events' }),
  events: ask(loggedEvents, { 'mta-9297-3161': 'role-held', otherwise: 'no-security-events', unknown: 'role-held' }),
  'ims-queue': imsQueue,
  'event-1020': event1020,
  'other-version': {
    kind: 'referral',
    title: 'This version is not covered',
    why: { text: 'The article applies to Exchange 4.0, 5.0 and 5.5 only.', sources: ['F154298-02'] },
    pointers: [
      {
        text: 'Other articles of the catalogue cover 5.0 and 5.5, 2000 and 2003, and event 1020 of 2007 and 2010.',
        sources: ['F175982-02', 'F305394-02', 'F1020-02', 'F1020-03'],
      },
    ],
    sources: ['F154298-02'],
  },
  'not-outbox': {
    kind: 'referral',
    title: 'Mail that is in neither the Outbox nor the MTA queue is another fault',
    why: {
      text: 'With this fault mail stays in the Outbox, or in the MTA queue on its way to the Internet Mail Service. A refusal is not named.',
      sources: ['F154298-10', 'F154298-12', 'F154298-14'],
      mark: 'hint',
    },
    pointers: [{ text: 'Exchange 5.5 knows Send As as a role on site and mailbox objects: Q168753.', sources: ['F912918-162'] }],
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
        text: 'In the MTA queue, and that Internet Mail Service is set to Inbound Only (Connections tab) while its Address Space tab still has SMTP: Q238719. Note the address space before you remove it, then wait until routing is recalculated. That helps new mail only.',
        sources: ['F154298-71', 'F154298-73'],
      },
      {
        text: 'What waits for that service already is not routed to another one by that: Q263714. Delete no .DAT file.',
        sources: ['F154298-71', 'F154298-74', 'F154298-25'],
      },
      {
        text: 'A bounce came back. A host took the connection, and the service did not try the next mail server of the domain (5.0, 5.5): Q182821.',
        sources: ['F175982-70'],
      },
    ],
    sources: ['F154298-21', 'F154298-70', 'F154298-71'],
  },
} as const;
