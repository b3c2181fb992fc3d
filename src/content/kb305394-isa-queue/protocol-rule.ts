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
          text: 'See which ISA it is. ISA 2000 has protocol rules, ISA 2004 has access rules under Firewall Policy.',
          sources: ['F305394-44', 'F305394-83'],
        },
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
      'access-rules': { label: 'ISA 2004 or later, with access rules', goto: 'isa-2004' },
      unknown: {
        label: "I can't tell",
        detail: 'This cause stays not checked',
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
        id: 'find-internal-dns',
        changesNothing: true,
        text: 'Find out which internal DNS server asks outside for the Exchange server, its IP address, and that its forwarders are right.',
        role: 'ad-admin',
        sources: ['F305394-42', 'F305394-53'],
        mark: 'hint',
      },
      {
        id: 'read-rule',
        changesNothing: true,
        text: 'On ISA, note to whom the protocol rule applies and which protocols it covers. All of them are opened for that server.',
        role: 'firewall-admin',
        sources: ['F305394-28', 'F305394-55'],
        mark: 'hint',
      },
      {
        id: 'create-client-set',
        text: 'Make a client address set with the IP address of the internal DNS server in it.',
        where: 'ISA 2000 console > Policy Elements > Client Address Sets',
        role: 'firewall-admin',
        widens: false,
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
        widens: { provenBy: ['protocol-rule', 'find-internal-dns'] },
        undo: { text: 'Take the set out of the protocol rule again.', sources: ['F305394-54'], mark: 'hint' },
        sources: ['F305394-54', 'F305394-52'],
        doubt: 'Protocol rules exist in ISA Server 2000 only; ISA 2004 has access rules. The article names no ISA version.',
      },
      {
        id: 'look-again',
        changesNothing: true,
        text: 'Use Force Connection on a queue, and have the log of ISA read: DNS from that server must no longer be denied.',
        role: 'firewall-admin',
        sources: ['F305394-21', 'F305394-56'],
        mark: 'hint',
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
  'isa-2004': {
    kind: 'escalation',
    title: 'ISA 2004 or later: hand over to the firewall admin',
    why: {
      text: 'The steps of the article are for the rules of ISA 2000. Which access rule would do the same is not in our sources.',
      sources: ['F305394-42', 'F305394-83'],
      mark: 'hint',
    },
    role: 'firewall-admin',
    handOver: [
      {
        text: 'To ask: does the log of ISA show DNS from the internal DNS server, without a user, denied? By which rule?',
        sources: ['F305394-42', 'F305394-83'],
        mark: 'hint',
      },
      {
        text: 'If so: a rule for this one server and for DNS only would be enough, not one for everybody.',
        sources: ['F305394-42', 'F305394-53', 'F305394-55'],
        mark: 'hint',
      },
      {
        text: 'The rule that lets DNS out, with its users; what nslookup and telnet showed; since when mail waits.',
        sources: ['F305394-28'],
        mark: 'hint',
      },
      {
        text: 'DNS settings of Exchange and of the internal DNS stay as they are until the log is read.',
        sources: ['F305394-27', 'F305394-79'],
        mark: 'hint',
      },
    ],
    sources: ['F305394-42', 'F305394-83'],
  },
  'hand-over': {
    kind: 'escalation',
    title: 'No cause of this article is proven: hand over to Exchange and firewall admins',
    why: { text: 'What could be checked did not show the cause, or did not help.', sources: ['F305394-40', 'F305394-41', 'F305394-42'] },
    role: 'exchange-admin',
    handOver: [
      { text: 'The reason that the properties of a queue in Retry give.', sources: ['F305394-21'] },
      {
        text: 'Both tests on the Exchange server: nslookup against the DNS server that is really used, over UDP and TCP, and telnet to port 25 outside.',
        sources: ['F305394-25', 'F305394-26'],
        mark: 'hint',
        doubt: 'nslookup runs as the logged-on user and shows nothing about the system account.',
      },
      {
        text: 'Whether the virtual server sends on port 25, and, if there are SMTP connectors, whether one has the address space *.',
        sources: ['F305394-27'],
      },
      {
        text: 'The ISA version, and its rules for DNS and SMTP: for users or for computers? What changed when mail began to wait?',
        sources: ['F305394-28', 'F305394-83'],
        mark: 'hint',
      },
      {
        text: "ISA's internal address, and whether it answers DNS. Enter no address before it has answered.",
        sources: ['F305394-61'],
        mark: 'hint',
      },
      {
        text: 'Which of these are out already: a smart host, one dead domain, a fault of incoming mail.',
        sources: ['F305394-11', 'F305394-14', 'F305394-74'],
      },
      {
        text: 'Where no DNS server finds names, the forwarders of the internal one come first.',
        sources: ['F305394-27', 'F305394-41'],
        mark: 'hint',
      },
      { text: 'For the users: mail that waits comes back after two days by default.', sources: ['F305394-75'] },
    ],
    sources: ['F305394-40', 'F305394-41', 'F305394-42'],
  },
} as const satisfies Record<string, ArticleNode>;
