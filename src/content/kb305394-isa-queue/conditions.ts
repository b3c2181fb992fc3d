import type { ArticleNode } from '../../engine/article.ts';
import { ask } from '../../engine/observation.ts';
import { exchangeVersion, isaInFront, mailLocation } from '../observations/first-questions.ts';
import { waitingMail } from '../observations/waiting-mail.ts';

/** What must hold before one of the three causes can be it: one dead domain or a smart host is no matter of ISA. */
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
    'out-queue': 'waiting',
    bounced: 'waiting',
    refused: 'refused',
    otherwise: 'not-queued',
    unknown: 'waiting',
  }),
  'where-5x': ask(mailLocation, { 'out-queue': 'ims-queue', bounced: 'ims-queue', otherwise: 'older-version', unknown: 'older-version' }),
  waiting: ask(waitingMail, { 'all-domains': 'isa', 'some-domains': 'some-domains', none: 'bounced', unknown: 'isa' }),
  isa: ask(isaInFront, { yes: 'smart-host', 'same-machine': 'isa-on-server', no: 'no-isa', unknown: 'smart-host' }),
  'smart-host': {
    kind: 'question',
    prompt: 'Does the virtual server or an SMTP connector send through a smart host?',
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
          doubt: 'Where administrative groups are displayed, the path begins with Administrative Groups > GROUP > Servers.',
        },
        {
          text: 'Then look at each SMTP connector: is “Forward all mail through this connector to the following smart hosts” chosen?',
          where: 'Exchange System Manager > Connectors > each SMTP connector > Properties > General',
          sources: ['F305394-82'],
          mark: 'hint',
          doubt: 'Where groups are displayed, connectors are under Administrative Groups > GROUP > Routing Groups > GROUP.',
        },
      ],
      minutes: 3,
      role: 'exchange-admin',
      isSafe: true,
    },
    answers: {
      no: { label: 'No, the field is empty', detail: 'And no connector has one', goto: 'out-test' },
      isa: { label: 'Yes, the ISA server', goto: 'smart-host-used' },
      'other-address': {
        label: 'Yes, another host by its IP address',
        detail: 'And direct delivery is not attempted first',
        goto: 'smart-host-used',
      },
      'other-name': {
        label: 'Yes, another host by name, or direct delivery first',
        detail: 'DNS is then still used',
        goto: 'out-test',
      },
      unknown: { label: "I can't tell", detail: 'Goes on to the tests', goto: 'out-test' },
    },
    sources: ['F305394-14', 'F305394-24', 'F305394-82'],
  },
} as const satisfies Record<string, ArticleNode>;
