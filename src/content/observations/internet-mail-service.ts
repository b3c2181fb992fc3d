import type { Observation } from '../../engine/observation.ts';

const cantTell = { label: "I can't tell" } as const;

// F-EV-51: Exchange 2000 has no such service any more. On 4.0 it is called Internet Mail Connector (F154298-53).
const withService = { 'exchange-version': ['v4-0', 'v5-0', 'v5-5', 'other'] } as const;
// F175982-25: each build is one of 5.0 or of 5.5.
const of50 = { 'exchange-version': ['v5-0'] } as const;
const of55 = { 'exchange-version': ['v5-5'] } as const;

export const imsRestart = {
  id: 'ims-restart',
  prompt: 'Did mail leave again after the Internet Mail Service was last restarted?',
  why: { text: 'With leaked connections, mail leaves again after a restart of the service.', sources: ['F175982-11', 'F175982-23'] },
  howToFind: {
    steps: [
      {
        text: 'Ask whether the service was restarted since mail got stuck, and what the queue did then.',
        sources: ['F175982-23'],
        mark: 'hint',
      },
      {
        text: 'Do not restart it only to answer this: mail to and from the Internet stops meanwhile. “Not restarted yet” is an answer too.',
        sources: ['F175982-50'],
        mark: 'hint',
      },
    ],
    minutes: 2,
    role: 'helpdesk',
    isSafe: true,
  },
  answers: {
    helped: { label: 'Yes, the queue went out', detail: 'Also when it is stuck again by now' },
    no: { label: 'No, the queue stayed as it was' },
    untried: { label: 'Not restarted yet', detail: 'Not since mail got stuck' },
    unknown: cantTell,
  },
  goesWith: { helped: withService, no: withService },
  sources: ['F175982-11', 'F175982-23', 'F-EV-51'],
} as const satisfies Observation;

export const imsBuild = {
  id: 'ims-build',
  prompt: 'Which build is the Internet Mail Service?',
  why: { text: 'From certain builds on, the leak of connections is repaired.', sources: ['F175982-55'] },
  howToFind: {
    steps: [
      {
        text: 'Connect to port 25 of the server and read the greeting. It names the build, such as 5.5.2650.21 or 5.0.1460.8.',
        commands: ['telnet SERVER 25'],
        sources: ['F175982-24', 'F-EV-41'],
      },
      {
        text: 'Connect from inside. From the Internet a mail filter or firewall may answer in its place.',
        sources: ['F175982-24'],
        mark: 'hint',
      },
      {
        text: 'Or read MSExchangeIMC event 1000, which the service logs when it starts.',
        where: 'Event Viewer > Application',
        sources: ['F175982-24', 'F154298-21'],
      },
      {
        text: '5.0: as released 1457.10, SP1 1458.49, SP2 1460.8. 5.5: as released 1960.3, SP1 2232.9, SP2 2448.0, SP3 2650.21.',
        sources: ['F175982-25'],
        doubt: 'The list ends at SP3 of 5.5. SP4 has a higher build (2653.x) and counts as repaired.',
      },
    ],
    minutes: 2,
    role: 'exchange-admin',
    isSafe: true,
  },
  answers: {
    'v5-0-before-sp2': { label: '5.0 before SP2', detail: 'Below 5.0.1460.8' },
    'v5-0-repaired': { label: '5.0 SP2 or later', detail: '5.0.1460.8 and up' },
    'v5-5-before-sp1': { label: '5.5 as released', detail: 'Below 5.5.2232.9' },
    'v5-5-repaired': { label: '5.5 SP1 or later', detail: '5.5.2232.9 and up' },
    unknown: cantTell,
  },
  goesWith: { 'v5-0-before-sp2': of50, 'v5-0-repaired': of50, 'v5-5-before-sp1': of55, 'v5-5-repaired': of55 },
  sources: ['F175982-24', 'F175982-25', 'F175982-55'],
} as const satisfies Observation;

export const oldConnections = {
  id: 'old-connections',
  prompt: 'Do outgoing connections stay ESTABLISHED for more than five minutes?',
  why: {
    text: 'The service should close a connection when no greeting comes, by default within five minutes. Leaked ones stay.',
    sources: ['F175982-40', 'F175982-12'],
  },
  howToFind: {
    steps: [
      {
        text: 'While mail is stuck, list the connections on the Exchange server and keep the rows.',
        commands: ['netstat -n'],
        sources: ['F175982-21'],
        mark: 'hint',
      },
      {
        text: 'Keep only rows in state ESTABLISHED whose foreign address ends in :25 (:smtp without -n). Local :25 is incoming mail and does not count.',
        sources: ['F175982-22', 'F-EV-01', 'F-EV-02'],
        mark: 'hint',
      },
      {
        text: 'List them again after more than five minutes. netstat shows no age, so compare: the same local port and the same foreign address.',
        commands: ['netstat -n'],
        sources: ['F175982-21', 'F-EV-04'],
        mark: 'hint',
      },
      {
        text: 'Three or more such rows to one host are a strong sign; that number is our own. One row alone is none: it may be a long delivery.',
        sources: ['F-EV-01', 'F175982-76'],
        mark: 'hint',
      },
      {
        text: 'Leave out rows in LISTENING: 0.0.0.0:25 is the server waiting for incoming mail.',
        sources: ['F-EV-03'],
      },
    ],
    minutes: 8,
    role: 'exchange-admin',
    isSafe: true,
    wait: {
      text: 'Look a second time after more than five minutes, the time that the service waits for a greeting by default.',
      minutes: 6,
      sources: ['F175982-21', 'F175982-40', 'F-EV-04'],
      mark: 'hint',
    },
  },
  answers: {
    old: { label: 'Yes, several rows to :25 are there both times', detail: 'Same local port, same foreign address' },
    one: { label: 'Only one row to :25 is there both times' },
    changing: { label: 'No, the second time they are other rows' },
    incoming: { label: 'No, only incoming ones are ESTABLISHED', detail: 'Port 25 is the local one' },
    'syn-sent': { label: 'No, many rows to :25 are in SYN_SENT' },
    none: { label: 'No, nothing to :25 is ESTABLISHED', detail: 'No row, or rows in TIME_WAIT or CLOSE_WAIT' },
    unknown: cantTell,
  },
  sources: ['F175982-12', 'F175982-21', 'F175982-76'],
} as const satisfies Observation;
