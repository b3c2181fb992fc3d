import type { ArticleNode } from '../../engine/article.ts';
import { queueDrains } from './shared-steps.ts';

/** Cause C: a rule on ISA leaves out the system account; and the way out when nothing helped. */
export const protocolRule = {
  'protocol-rule': {
    kind: 'question',
    prompt: 'Does the protocol rule on ISA hold for certain users or groups only?',
    why: {
      text: 'The system account must be allowed to send DNS requests to the DNS server of the provider. A rule for client groups can leave it out.',
      sources: ['F305394-42'],
    },
    howToFind: {
      steps: [
        {
          text: 'On ISA, look at each protocol rule that lets DNS out. Does it apply to any request, to client address sets, or to users and groups?',
          sources: ['F305394-28'],
        },
        {
          text: 'DNS requests of the server are refused while those of a logged-on user work: this speaks for the rule.',
          sources: ['F305394-42'],
          mark: 'hint',
        },
      ],
      minutes: 10,
      role: 'firewall-admin',
      isSafe: true,
    },
    answers: {
      groups: { label: 'Yes, for users or groups without the system account', goto: 'rule-leaves-out-system' },
      everyone: { label: 'No, for any request', goto: 'hand-over' },
      'address-sets': {
        label: 'No, for client address sets',
        detail: 'Note whether one of them holds the internal DNS server',
        goto: 'hand-over',
      },
      'no-rule': { label: 'No rule lets DNS out', detail: 'ISA 2000 has none by default and then denies all', goto: 'hand-over' },
      unknown: {
        label: "I can't tell",
        detail: 'Also when ISA has access rules instead of protocol rules; this cause stays not checked',
        goto: 'hand-over',
      },
    },
    sources: ['F305394-28', 'F305394-42', 'F305394-44'],
  },
  'rule-leaves-out-system': {
    kind: 'cause',
    title: 'A protocol rule on ISA leaves out the system account',
    why: [
      {
        text: 'Two things come together. A protocol rule is made for client groups, and the system account may not pass DNS requests on to the DNS server at the provider.',
        sources: ['F305394-42'],
      },
      {
        text: 'A SecureNAT client cannot log on to ISA 2000, so a rule for users or groups never matches it. Services run as the system account.',
        sources: ['F305394-43'],
        mark: 'hint',
      },
    ],
    resolution: [
      {
        id: 'create-client-set',
        text: 'Make a client address set with the IP address of the internal DNS server in it.',
        where: 'ISA 2000 console > Policy Elements > Client Address Sets',
        role: 'firewall-admin',
        undo: { text: 'Delete the client address set, after it is out of the rule.', sources: ['F305394-53'], mark: 'hint' },
        sources: ['F305394-53'],
      },
      {
        id: 'add-set-to-rule',
        text: 'Add this client address set to the protocol rule. (The article prints “this client rule”; the set is meant.)',
        role: 'firewall-admin',
        impact: {
          text: 'Opens whatever this protocol rule covers for one address, the internal DNS server. The article names no restart.',
          sources: ['F305394-55'],
          mark: 'hint',
        },
        undo: { text: 'Take the set out of the protocol rule again.', sources: ['F305394-54'], mark: 'hint' },
        sources: ['F305394-54', 'F305394-52'],
        doubt: 'Protocol rules exist in ISA Server 2000 only; ISA 2004 has access rules. The article names no ISA version.',
      },
    ],
    cautions: [
      {
        text: 'Do this only where the rule applies to users who do not include the system account.',
        sources: ['F305394-53'],
      },
    ],
    expected: queueDrains,
    notFixed: 'hand-over',
    sources: ['F305394-42', 'F305394-53'],
  },
  'hand-over': {
    kind: 'escalation',
    title: 'No cause of this article is proven: hand over to Exchange and firewall admins',
    why: { text: 'What could be checked did not show the cause, or did not help.', sources: ['F305394-40', 'F305394-41', 'F305394-42'] },
    role: 'exchange-admin',
    handOver: [
      { text: 'The reason that the properties of a queue in Retry give.', sources: ['F305394-21'] },
      {
        text: 'Both tests on the Exchange server: nslookup against the DNS server that is really used, and telnet to port 25 outside.',
        sources: ['F305394-25', 'F305394-26'],
        mark: 'hint',
        doubt: 'nslookup runs as the logged-on user and shows nothing about the system account.',
      },
      {
        text: 'Whether the virtual server sends on port 25, and, if there are SMTP connectors, whether one has the address space *.',
        sources: ['F305394-27'],
      },
      {
        text: 'The ISA version, and its protocol rules and site and content rules with whom they apply to.',
        sources: ['F305394-28'],
        mark: 'hint',
      },
    ],
    sources: ['F305394-40', 'F305394-41', 'F305394-42'],
  },
} as const satisfies Record<string, ArticleNode>;
