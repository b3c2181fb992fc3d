import type { Observation } from '../../engine/observation.ts';
import { howToFindEvents, howToFindMail, howToFindVersion } from './how-to-find.ts';

const cantTell = { label: "I can't tell" } as const;

// F-EV-50: an MTA, with its queue and its events, up to 2003. Nothing is known of versions that are not listed.
const withMta = ['v4-0', 'v5-0', 'v5-5', 'v2000', 'v2003', 'sbs2003', 'other'] as const;
// F1020-02, F1020-03: the event is one of 2007 and 2010; the Receive connector that it speaks of is new in 2007 (F1020-42).
const with1020 = ['v2007', 'v2010', 'other'] as const;

export const exchangeVersion = {
  id: 'exchange-version',
  prompt: 'Which Exchange version runs on the server with the problem?',
  why: {
    text: 'Each article holds for certain versions only. In a mixed organisation it is the version of that one server that counts.',
    sources: ['F154298-02', 'F305394-02'],
    mark: 'hint',
  },
  howToFind: howToFindVersion,
  answers: {
    'v4-0': { label: 'Exchange 4.0' },
    'v5-0': { label: 'Exchange 5.0' },
    'v5-5': { label: 'Exchange 5.5' },
    v2000: { label: 'Exchange 2000' },
    v2003: { label: 'Exchange 2003' },
    sbs2003: { label: 'Small Business Server 2003' },
    v2007: { label: 'Exchange 2007' },
    v2010: { label: 'Exchange 2010' },
    other: { label: 'Another version', detail: 'For Small Business Server 4.5, choose the Exchange version that it runs' },
    unknown: cantTell,
  },
  sources: ['F154298-02', 'F305394-02'],
} as const satisfies Observation;

export const mailLocation = {
  id: 'mail-location',
  prompt: 'Where is the message now?',
  why: { text: 'Where the mail is tells most of these faults apart.', sources: ['F154298-10', 'F305394-10'] },
  howToFind: howToFindMail,
  answers: {
    outbox: { label: "Still in the sender's Outbox" },
    'mta-queue': { label: 'In the MTA queue of the server', detail: 'Waiting to go to the Internet Mail Service or another connector' },
    'out-queue': { label: 'In an outgoing Internet queue of the server', detail: 'SMTP or Internet Mail Service, and no bounce came back' },
    refused: { label: 'Nowhere: sending was refused at once' },
    bounced: { label: 'A bounce (NDR) came back', detail: 'Also when other messages still wait. A notice of delay is no bounce' },
    unknown: cantTell,
  },
  goesWith: { 'mta-queue': { 'exchange-version': withMta } },
  sources: ['F154298-10', 'F154298-12', 'F305394-10', 'F305394-13', 'F305394-75', 'F-EV-50'],
} as const satisfies Observation;

export const loggedEvents = {
  id: 'logged-events',
  prompt: 'Which mail events does the Application log show?',
  why: { text: 'Some faults leave an event in the log, others leave none.', sources: ['F154298-21', 'F305394-12'] },
  howToFind: howToFindEvents,
  answers: {
    'mta-9297-3161': { label: '9297, 3161 or both', detail: 'Source MSExchangeMTA' },
    'transport-1020': { label: '1020', detail: 'Source MSExchangeTransport' },
    other: { label: 'Another event about mail', detail: 'A warning or an error from the time when the mail got stuck' },
    none: { label: 'None about mail' },
    unknown: cantTell,
  },
  goesWith: { 'mta-9297-3161': { 'exchange-version': withMta }, 'transport-1020': { 'exchange-version': with1020 } },
  sources: ['F154298-21', 'F1020-10', 'F305394-12', 'F-EV-50'],
} as const satisfies Observation;

export const incomingMail = {
  id: 'incoming-mail',
  prompt: 'Does mail from the Internet still arrive?',
  why: { text: 'Here only the way out is blocked. Mail from outside is still delivered.', sources: ['F305394-11'] },
  howToFind: {
    steps: [
      {
        text: 'Ask someone outside to write to an affected user, or look for new mail from outside in a mailbox.',
        sources: ['F305394-11'],
        mark: 'hint',
      },
    ],
    minutes: 3,
    role: 'helpdesk',
    isSafe: true,
  },
  answers: { yes: { label: 'Yes, it arrives' }, no: { label: 'No, nothing arrives either' }, unknown: cantTell },
  sources: ['F305394-11'],
} as const satisfies Observation;

export const isaInFront = {
  id: 'isa-in-front',
  prompt: 'Is there an ISA server between the Exchange server and the Internet?',
  why: {
    text: 'All causes of this article lie in how mail and DNS pass through ISA.',
    sources: ['F305394-14', 'F305394-41', 'F305394-42'],
  },
  howToFind: {
    steps: [{ text: 'Ask the firewall admin, or look it up in the network plan.', sources: ['F305394-14'], mark: 'hint' }],
    minutes: 2,
    role: 'helpdesk',
    isSafe: true,
  },
  answers: {
    yes: { label: 'Yes, the server is behind ISA' },
    'same-machine': { label: 'ISA runs on the Exchange server itself', detail: 'As it can on Small Business Server 2003 Premium' },
    no: { label: 'No', detail: 'Another firewall, or none' },
    unknown: cantTell,
  },
  sources: ['F305394-14', 'F305394-77'],
} as const satisfies Observation;
