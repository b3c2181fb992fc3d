import type { ChecklistStep, Instruction, Statement } from '../../engine/article.ts';

export const groupsInPath = 'Where administrative groups are displayed, the path begins with Administrative Groups > GROUP > Servers.';

export const externalDnsPath =
  'Exchange System Manager > Servers > SERVER > Protocols > SMTP > Default SMTP Virtual Server > Properties > Delivery > Advanced > Configure';

export const testDns = {
  text: 'On the Exchange server, ask it for the mail servers of two outside domains, over UDP and with -vc over TCP: SMTP needs both. “DNS request timed out” and “No response from server” mean no.',
  commands: ['nslookup -type=mx REMOTEDOMAIN DNSSERVER', 'nslookup -vc -type=mx REMOTEDOMAIN DNSSERVER'],
  sources: ['F305394-25', 'F305394-84', 'F305394-85', 'F-EV-43'],
  mark: 'hint',
  doubt:
    'Without the address at the end nslookup asks the default DNS server. It always runs as the logged-on user, so it shows nothing about the system account.',
} as const satisfies Instruction;

export const testIsaDns = {
  text: "Ask ISA's internal address the same, both ways.",
  commands: ['nslookup -type=mx REMOTEDOMAIN ISAADDRESS', 'nslookup -vc -type=mx REMOTEDOMAIN ISAADDRESS'],
  sources: ['F305394-61', 'F305394-84', 'F-EV-43'],
  mark: 'hint',
} as const satisfies Instruction;

/** What plain nslookup hides: SMTP asks another way. */
export const smtpAsksOverTcp = {
  text: 'SMTP of Windows 2000 asks DNS over TCP; on Windows Server 2003 it does so when an answer is cut short. So an answer over UDP alone clears no DNS server.',
  sources: ['F305394-84', 'F305394-85', 'F-EV-43'],
  mark: 'hint',
} as const satisfies Instruction;

export const testSmtp = {
  text: 'On the Exchange server, connect to a mail server outside, by its IP address if no name is found. A line that begins with 220 means the way is open.',
  commands: ['telnet REMOTEMAIL 25'],
  sources: ['F305394-26'],
} as const satisfies Instruction;

export const findIsaAddress = {
  id: 'find-isa-address',
  changesNothing: true,
  text: "Note ISA's internal IP address, and test that it answers DNS over UDP and TCP. If it does not, stop here: do not add it anywhere, and choose “Not fixed”.",
  commands: ['nslookup -type=mx REMOTEDOMAIN ISAADDRESS', 'nslookup -vc -type=mx REMOTEDOMAIN ISAADDRESS'],
  role: 'exchange-admin',
  sources: ['F305394-50', 'F305394-51', 'F305394-61', 'F305394-84'],
  mark: 'hint',
} as const satisfies ChecklistStep;

export const isStillWaiting = {
  id: 'still-waiting',
  changesNothing: true,
  text: 'Use Force Connection on a queue that waits, and watch it. If it drains, you are done: leave the rules on ISA as they are.',
  role: 'exchange-admin',
  sources: ['F305394-21', 'F305394-56'],
  mark: 'hint',
} as const satisfies ChecklistStep;

export const allowAnyRequest = {
  id: 'site-and-content-rule',
  text: 'Only if mail still waits: on ISA 2000, set the Site and Content rule to allow Any Request. Note first how it is set now.',
  where: 'ISA 2000 console > Access Policy > Site and Content Rules',
  role: 'firewall-admin',
  impact: {
    text: 'This loosens the control of outgoing content for everyone behind the rule. The article names no restart.',
    sources: ['F305394-55'],
    mark: 'hint',
  },
  widens: { provenBy: ['still-waiting'] },
  undo: { text: 'Set the rule back to what you noted, and do so at once if it did not help.', sources: ['F305394-55'], mark: 'hint' },
  sources: ['F305394-52'],
  doubt: 'Site and Content rules exist in ISA Server 2000 only; ISA 2004 has access rules. The article names no ISA version.',
} as const satisfies ChecklistStep;

export const loosensControl = {
  text: 'The last step loosens the control of outgoing content for everyone behind the rule. Leave it out if mail flows before, and agree on it with the firewall admin.',
  sources: ['F305394-55'],
  mark: 'hint',
} as const satisfies Statement;

export const queueDrains = {
  text: 'nslookup for an outside domain works on the server; after Force Connection the queue drains; a test mailbox outside gets the mail.',
  sources: ['F305394-56', 'F305394-21'],
  mark: 'hint',
} as const satisfies Statement;

export const answersDns = {
  text: 'The address helps only if ISA, or a DNS service on it, answers DNS on its internal address.',
  sources: ['F305394-61'],
  mark: 'hint',
} as const satisfies Statement;
