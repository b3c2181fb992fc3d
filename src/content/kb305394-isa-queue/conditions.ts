import type { ArticleNode } from '../../engine/article.ts';
import { ask } from '../../engine/observation.ts';
import { exchangeVersion, incomingMail, isaInFront, loggedEvents, mailLocation } from '../observations/first-questions.ts';

/** What must hold before one of the three causes can be it. */
export const conditions = {
  version: ask(exchangeVersion, {
    v2000: 'where',
    v2003: 'where',
    sbs2003: 'where',
    'v4-0': 'older-version',
    'v5-0': 'where-5x',
    'v5-5': 'where-5x',
    v2007: 'event-1020',
    v2010: 'event-1020',
    otherwise: 'other-version',
    unknown: 'where',
  }),
  where: ask(mailLocation, {
    'out-queue': 'incoming',
    bounced: 'bounced',
    refused: 'refused',
    otherwise: 'not-queued',
    unknown: 'incoming',
  }),
  'where-5x': ask(mailLocation, { 'out-queue': 'ims-queue', otherwise: 'older-version', unknown: 'older-version' }),
  incoming: ask(incomingMail, { yes: 'events', no: 'incoming-too', unknown: 'events' }),
  events: ask(loggedEvents, { none: 'isa', otherwise: 'events-logged', unknown: 'isa' }),
  isa: ask(isaInFront, { yes: 'smart-host', no: 'no-isa', unknown: 'smart-host' }),
  'smart-host': {
    kind: 'question',
    prompt: 'Does the Default SMTP Virtual Server send through a smart host?',
    why: {
      text: 'The article holds when the server finds the way by DNS and does not forward to the ISA server.',
      sources: ['F305394-14'],
    },
    howToFind: {
      steps: [
        {
          text: 'Read the field “Smart host”, and whether “Attempt direct delivery before sending to smart host” is ticked.',
          where:
            'Exchange System Manager > Servers > SERVER > Protocols > SMTP > Default SMTP Virtual Server > Properties > Delivery > Advanced',
          sources: ['F305394-24', 'F305394-22'],
          doubt:
            'Where administrative groups are displayed, the path begins with Administrative Groups > GROUP > Servers. An SMTP connector can have a smart host of its own: look there as well.',
        },
      ],
      minutes: 3,
      role: 'exchange-admin',
      isSafe: true,
    },
    answers: {
      no: { label: 'No, the field is empty', goto: 'external-dns' },
      isa: { label: 'Yes, the ISA server', goto: 'smart-host-used' },
      'other-address': {
        label: 'Yes, another host by its IP address',
        detail: 'And direct delivery is not attempted first',
        goto: 'smart-host-used',
      },
      'other-name': {
        label: 'Yes, another host by name, or direct delivery first',
        detail: 'DNS is then still used',
        goto: 'external-dns',
      },
      unknown: { label: "I can't tell", detail: 'Goes on to the DNS settings', goto: 'external-dns' },
    },
    sources: ['F305394-14', 'F305394-24'],
  },
} as const satisfies Record<string, ArticleNode>;
