import type { Facts } from './fact.ts';

export const q175982Facts = {
  'F175982-01': { says: 'Q175982: Outbound SMTP Mail Never Leaves Microsoft Exchange Server; 003_d12923966442c795.txt', kinds: ['seed'] },
  'F175982-02': { says: 'Covers Exchange 5.0 and 5.5, not 4.0; last changed 13-MAR-1999; a kbbug with a kbfix', kinds: ['seed'] },
  'F175982-03': { says: 'Microsoft acknowledged the problem in both 5.0 and 5.5', kinds: ['seed'] },
  'F175982-10': { says: 'The Internet Mail Service sends nothing; its mail stays queued', kinds: ['seed'] },
  'F175982-11': {
    says: 'The IMS seems dead and a restart helps, though the trouble may return',
    kinds: ['seed', 'derived'],
    derived: 'that it can come back',
  },
  'F175982-12': { says: 'NETSTAT lists several established TCP connections, some perhaps very old', kinds: ['seed'] },
  'F175982-13': { says: 'The article names neither an event nor an NDR', kinds: ['inferred'] },
  'F175982-20': {
    says: 'Internet Mail Service > Properties > Queues: see "Outbound messages awaiting delivery"',
    kinds: ['public', 'derived'],
    from: 'kbarchive Q168616, Q228725 name the queue',
    derived: 'the path',
    doubt: 'The path begins higher up: look for the Internet Mail Service object under Configuration > Connections of the site.',
  },
  'F175982-21': {
    says: 'netstat -n twice, over 5 minutes apart: the same ESTABLISHED row to :25 is the tell',
    kinds: ['seed', 'derived'],
    derived: 'the options, the :25 filter and the repeat',
  },
  'F175982-22': { says: 'Only a foreign :25 counts: that is outgoing, while a local :25 is incoming', kinds: ['derived'] },
  'F175982-23': {
    says: 'Mail that flows after an IMS restart fits; mail that does not speaks against',
    kinds: ['seed', 'derived'],
    derived: 'that a No speaks against it',
  },
  'F175982-24': {
    says: 'The banner on port 25 or MSExchangeIMC event 1000 shows the IMS build',
    kinds: ['public'],
    from: 'kbarchive Q257618',
  },
  'F175982-25': {
    says: 'IMS builds run from 1457.10 (5.0) to 2650.21 (5.5 SP3)',
    kinds: ['public'],
    from: 'kbarchive Q257618',
    doubt: '5.5 SP3 is the last entry. The build of 5.5 SP4 is higher (2653.x) and has to be read as fixed.',
  },
  'F175982-26': { says: 'One stuck domain among flowing ones fits, as connections are counted per destination', kinds: ['inferred'] },
  'F175982-40': { says: 'Cause: after a vain 5-minute banner wait the count leaks and the connection never closes', kinds: ['seed'] },
  'F175982-41': { says: 'Trigger: a remote host or firewall that takes the TCP connection and stays silent', kinds: ['inferred'] },
  'F175982-50': { says: 'Relief: restart the IMS; Internet mail pauses only that long', kinds: ['seed', 'derived'], derived: 'the impact' },
  'F175982-51': { says: 'Lasting fix: the newest service pack for 5.0 or 5.5 (query word SERVPACK)', kinds: ['seed'] },
  'F175982-52': { says: 'On 5.0 the fix first came with SP2', kinds: ['public'], from: 'kbarchive Q168735' },
  'F175982-53': { says: 'On 5.5 the fix first came with SP1', kinds: ['public'], from: 'kbarchive Q242221' },
  'F175982-54': {
    says: 'SP4 of 7 November 2000 is the last for 5.5 and includes the earlier ones',
    kinds: ['public'],
    from: 'kbarchive Q191014',
  },
  'F175982-55': {
    says: '5.0 from 1460.8 and 5.5 from 2232.9 on are fixed: look elsewhere then',
    kinds: ['public', 'derived'],
    from: 'kbarchive Q257618, Q168735, Q242221',
  },
  'F175982-56': { says: 'Verify: fixed build, old rows to :25 go after the banner wait, the queue drains unaided', kinds: ['derived'] },
  'F175982-60': { says: 'A service pack means stopped services and a backup first; the article gives no steps', kinds: ['derived'] },
  'F175982-61': {
    says: 'Leave Queue.dat and Imcdata alone: other faults copy In and Out aside and replay them; without a copy mail is lost',
    kinds: ['public', 'derived'],
    from: 'kbarchive Q197792, Q268494, Q312443',
  },
  'F175982-70': {
    says: 'No step on to the next MX and an NDR in the end is Q182821; on 5.0 its fix comes after SP2',
    kinds: ['public'],
    from: 'kbarchive Q182821',
  },
  'F175982-71': {
    says: '"499 No routing hosts are reachable": the other side dropped the connection, Q228725',
    kinds: ['public'],
    from: 'kbarchive Q228725',
  },
  'F175982-72': {
    says: 'A backlog without errors that is gone by morning is bandwidth: Q261414 (5.5)',
    kinds: ['public'],
    from: 'kbarchive Q261414',
  },
  'F175982-73': {
    says: 'A backlog from wrong DNS settings is Q262270 (5.5 SP3 on Windows 2000)',
    kinds: ['public'],
    from: 'kbarchive Q262270',
  },
  'F175982-74': {
    says: 'Two IMS servers, stale routing table: Q268494; a slow banner of our own: Q286375, Q258745',
    kinds: ['public'],
    from: 'kbarchive',
  },
  'F175982-75': {
    says: 'Exchange 5.5 behind Proxy Server 2.0 that cannot send or receive: Q319881, which tests two users and two domains first',
    kinds: ['public'],
    from: 'kbarchive Q319881',
  },
  'F175982-76': {
    says: 'The sign is several old connections; one alone may be a long delivery',
    kinds: ['seed', 'derived'],
    derived: 'that one may be a long delivery',
  },
  'F175982-77': {
    says: 'The details of a waiting message give a reason, such as "Network Error During Host Resolution" or "Host Unreachable"',
    kinds: ['public', 'derived'],
    from: 'kbarchive Q319881',
    derived: 'that the first of them points to DNS',
  },
  'F175982-78': {
    says: 'What a repaired server cannot deliver, because the other host stays silent, waits or comes back',
    kinds: ['derived'],
  },
  'F175982-79': {
    says: 'After 499 the messages are sent again at once, so receivers may get copies',
    kinds: ['public', 'derived'],
    from: 'kbarchive Q228725',
    derived: 'the copies',
  },
} satisfies Facts;
