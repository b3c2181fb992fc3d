import type { ArticleNode } from '../../engine/article.ts';
import {
  backUp,
  comesBack,
  leakWhy,
  leaveQueueFiles,
  noWayBack,
  otherSideStaysSilent,
  queueDrainsUnaided,
  restartIms,
  servicePackImpact,
} from './shared-steps.ts';

/** The leak, once for each version because the service packs differ; the look after the repair; the ways out. */
export const leak = {
  'leak-5-0': {
    kind: 'cause',
    title: 'Exchange 5.0 before SP2 leaks outgoing connections',
    why: [
      ...leakWhy,
      { text: 'On 5.0 the fault is repaired from SP2 on, and this build is older.', sources: ['F175982-52', 'F175982-55'] },
    ],
    resolution: [
      restartIms,
      backUp,
      {
        id: 'service-pack-5-0',
        text: 'For a lasting repair, install the latest service pack for Exchange 5.0, not one for 5.5. SP2 is the first with the repair.',
        role: 'exchange-admin',
        widens: false,
        impact: servicePackImpact,
        undo: noWayBack,
        sources: ['F175982-51', 'F175982-52'],
      },
      {
        id: 'read-build',
        changesNothing: true,
        text: 'Read the greeting of the service again. The build is 5.0.1460.8 or later.',
        commands: ['telnet SERVER 25'],
        role: 'exchange-admin',
        sources: ['F175982-24', 'F175982-55'],
      },
    ],
    cautions: [
      comesBack,
      otherSideStaysSilent,
      {
        text: 'On 5.0 with SP2 the service still does not go on to the next mail server of a silent host. That is Q182821, with a fix of its own.',
        sources: ['F175982-70'],
      },
      leaveQueueFiles,
    ],
    expected: queueDrainsUnaided,
    rulesOut: { 'leak-5-5': ['F175982-53', 'F175982-55'] },
    notFixed: 'build-afterwards',
    sources: ['F175982-40', 'F175982-52'],
  },
  'leak-5-5': {
    kind: 'cause',
    title: 'Exchange 5.5 before SP1 leaks outgoing connections',
    why: [
      ...leakWhy,
      { text: 'On 5.5 the fault is repaired from SP1 on, and this build is older.', sources: ['F175982-53', 'F175982-55'] },
    ],
    resolution: [
      restartIms,
      backUp,
      {
        id: 'service-pack-5-5',
        text: 'For a lasting repair, install SP4, the last service pack for Exchange 5.5. It contains the earlier ones, so you need not install those first.',
        role: 'exchange-admin',
        widens: false,
        impact: servicePackImpact,
        undo: noWayBack,
        sources: ['F175982-51', 'F175982-53', 'F175982-54'],
      },
      {
        id: 'read-build',
        changesNothing: true,
        text: 'Read the greeting of the service again. The build is 5.5.2232.9 or later.',
        commands: ['telnet SERVER 25'],
        role: 'exchange-admin',
        sources: ['F175982-24', 'F175982-55'],
      },
    ],
    cautions: [comesBack, otherSideStaysSilent, leaveQueueFiles],
    expected: queueDrainsUnaided,
    rulesOut: { 'leak-5-0': ['F175982-52', 'F175982-55'] },
    notFixed: 'build-afterwards',
    sources: ['F175982-40', 'F175982-53'],
  },
  'build-afterwards': {
    kind: 'question',
    prompt: 'Which build does the Internet Mail Service show after the repair?',
    why: { text: 'If the service pack is in and mail still waits, the cause is another one.', sources: ['F175982-55'], mark: 'hint' },
    howToFind: {
      steps: [
        {
          text: 'Connect to port 25 of the server and read the greeting, or read MSExchangeIMC event 1000 of the last start.',
          commands: ['telnet SERVER 25'],
          sources: ['F175982-24'],
        },
      ],
      minutes: 2,
      role: 'exchange-admin',
      isSafe: true,
    },
    answers: {
      repaired: { label: 'A repaired one', detail: '5.0.1460.8 or later, 5.5.2232.9 or later', goto: 'repaired-build' },
      same: { label: 'An older one', detail: 'No service pack yet, or it failed to install', goto: 'hand-over' },
      unknown: { label: "I can't tell", goto: 'hand-over' },
    },
    sources: ['F175982-24', 'F175982-55'],
  },
  'build-open': {
    kind: 'escalation',
    title: 'Old connections are there: an Exchange admin must read the build',
    why: {
      text: 'It looks like this fault. Only a build before SP2 of 5.0 or SP1 of 5.5 has it, and the service pack depends on the version.',
      sources: ['F175982-12', 'F175982-52', 'F175982-53', 'F175982-55'],
    },
    role: 'exchange-admin',
    handOver: [
      { text: 'Both netstat lists with their times, and the rows that stand in both.', sources: ['F175982-21', 'F-EV-04'], mark: 'hint' },
      { text: 'Where the build is named: in the greeting on port 25 and in MSExchangeIMC event 1000.', sources: ['F175982-24'] },
      {
        text: 'Relief until then, for the Exchange admin to decide: a restart of the Internet Mail Service. Internet mail stops while it restarts.',
        sources: ['F175982-11', 'F175982-50'],
        mark: 'hint',
      },
      leaveQueueFiles,
    ],
    sources: ['F175982-12', 'F175982-55'],
  },
  'one-row': {
    kind: 'escalation',
    title: 'One old connection is not enough: an Exchange admin must look again',
    why: {
      text: 'The sign is several connections that stay. One alone may be a long delivery, so it proves no leak.',
      sources: ['F175982-12', 'F175982-76'],
      mark: 'hint',
    },
    role: 'exchange-admin',
    handOver: [
      { text: 'The row: local port, foreign address, and the times of both lists.', sources: ['F175982-21', 'F-EV-04'], mark: 'hint' },
      {
        text: 'Take a list again after some minutes. If more rows stay, change the answer here; if this one goes, it was a delivery.',
        sources: ['F175982-21', 'F175982-76'],
        mark: 'hint',
      },
      {
        text: 'Connect to port 25 of that host. If no greeting comes, the leak is likely; if one comes, look at the mail that goes there.',
        sources: ['F175982-41', 'F175982-76'],
        mark: 'hint',
      },
      { text: 'The build of the Internet Mail Service, from the greeting or from event 1000.', sources: ['F175982-24'] },
      { text: 'The reason in the details of the messages that wait.', sources: ['F175982-77'] },
      leaveQueueFiles,
    ],
    sources: ['F175982-12', 'F175982-76'],
  },
  'hand-over': {
    kind: 'escalation',
    title: 'The leak is not proven or not repaired: hand over to an Exchange admin',
    why: { text: 'What could be checked did not settle it, or the repair did not help.', sources: ['F175982-12', 'F175982-55'] },
    role: 'exchange-admin',
    handOver: [
      {
        text: 'Two netstat lists taken while mail is stuck, more than five minutes apart, before the next restart.',
        sources: ['F175982-21', 'F-EV-04'],
        mark: 'hint',
      },
      { text: 'The build of the Internet Mail Service, from the greeting or from event 1000.', sources: ['F175982-24'] },
      { text: 'Whether only some domains wait, and which.', sources: ['F175982-26'], mark: 'hint' },
      { text: 'When the service was restarted, and for how long that helped.', sources: ['F175982-11'], mark: 'hint' },
      {
        text: 'Relief until then: a restart of the Internet Mail Service. Internet mail stops while it restarts.',
        sources: ['F175982-11', 'F175982-50'],
        mark: 'hint',
      },
      leaveQueueFiles,
    ],
    sources: ['F175982-12', 'F175982-55'],
  },
} as const satisfies Record<string, ArticleNode>;
