import type { Facts } from './fact.ts';

export const kb305394Facts = {
  'F305394-01': { says: 'KB305394, earlier Q305394: outgoing SMTP mail stays, no NDRs; file 002_c6e3b3260eaa5ebc.txt', kinds: ['seed'] },
  'F305394-02': { says: 'Covers Exchange 2000, Exchange 2003 and SBS 2003; last reviewed 11/9/2005; kbprb', kinds: ['seed'] },
  'F305394-03': {
    says: 'Nothing of the article is lost; the copy on the ftp mirror says the same',
    kinds: ['public'],
    from: 'ftp mirror en-us/305/394.HTM',
  },
  'F305394-10': { says: 'Outgoing SMTP mail stays in the outgoing queue', kinds: ['seed'] },
  'F305394-11': { says: 'SMTP mail from outside arrives as it should', kinds: ['seed'] },
  'F305394-12': { says: 'Event Viewer on the server shows nothing related to it', kinds: ['seed'] },
  'F305394-13': { says: 'No NDR comes back', kinds: ['seed'] },
  'F305394-14': { says: 'Happens with a Default SMTP Virtual Server, DNS in use, and ISA in front but not as smart host', kinds: ['seed'] },
  'F305394-20': {
    says: 'ESM shows the queues under the virtual server (2000) or right under the server (2003)',
    kinds: ['public', 'derived'],
    from: 'support.microsoft.com 266686, topic list for 2000',
    derived: 'the path for 2003',
    doubt:
      'If administrative groups are displayed, this path begins with Administrative Groups > GROUP > Servers, and so does the one of F305394-22.',
  },
  'F305394-21': {
    says: 'Retry means a failed attempt; queue properties may say why; Force Connection tries at once',
    kinds: ['public'],
    from: 'Exchange Analyzer page "Remote Delivery queue StateRetry"',
  },
  'F305394-22': {
    says: 'External DNS list: Default SMTP Virtual Server > Properties > Delivery > Advanced > Configure',
    kinds: ['public'],
    from: 'conetrix.com "Exchange 2003 mail delay problem"',
  },
  'F305394-23': {
    says: 'Attribute msExchSmtpExternalDNSServers of the virtual server holds that list',
    kinds: ['public'],
    from: 'Exchange Analyzer pages on External DNS',
  },
  'F305394-24': {
    says: 'A filled Smart host field means no DNS for outgoing mail, so the article does not fit',
    kinds: ['public', 'derived'],
    from: 'mskb 303734',
    doubt:
      'DNS stays in use with "Attempt direct delivery before sending to smart host" ticked or with a smart host that is given by name. An SMTP connector can also hold a smart host of its own. All that the article asks is that no ISA server is the host to which the server forwards.',
  },
  'F305394-25': {
    says: 'nslookup -type=mx on the Exchange server tests DNS, which needs UDP 53 and TCP 53',
    kinds: ['public', 'derived'],
    from: 'Exchange Analyzer pages',
    derived: 'the command',
    doubt:
      'In its plain form nslookup asks the default DNS of the server, over UDP, as the logged-on user. That leaves the list of F305394-22 untested, TCP (F305394-84) and the system account too. The command should end with the listed DNS address, also with “set vc”.',
  },
  'F305394-26': {
    says: 'telnet mail.remote.example 25 from the Exchange server: a 220 line proves the path open',
    kinds: ['public'],
    from: 'technet aa996805 "Troubleshooting Mail Flow and SMTP" names Telnet',
  },
  'F305394-27': {
    says: 'Outgoing mail needs port 25, address space * on one of the connectors, outside names resolved',
    kinds: ['public'],
    from: 'technet aa996805',
  },
  'F305394-28': {
    says: 'On ISA, see which protocol rules apply to whom and which site and content rules there are',
    kinds: ['seed', 'public', 'derived'],
    from: 'cg1network.com ISA 2000',
    derived: 'using it as a check',
  },
  'F305394-40': {
    says: "Cause A: the virtual server's external DNS settings lack the internal IP address of ISA",
    kinds: ['seed', 'inferred'],
  },
  'F305394-41': {
    says: "Cause B: the forest's external DNS settings lack the address of ISA; the dialog is unknown",
    kinds: ['seed', 'derived', 'not-recovered'],
    derived: 'the evidence',
  },
  'F305394-42': {
    says: "Cause C: an ISA rule for client groups keeps the system account from the ISP's DNS server",
    kinds: ['seed', 'derived'],
    derived: 'the test',
  },
  'F305394-43': {
    says: 'A SecureNAT client cannot log on to ISA 2000, so rules for users never match a service',
    kinds: ['public', 'derived'],
    from: 'cg1network.com',
  },
  'F305394-44': {
    says: 'ISA 2000 wants a protocol rule (none by default) and a site and content rule (allow any)',
    kinds: ['public'],
    from: 'cg1network.com; globalspec summary of "Configuring ISA Server 2000"; informit.com',
  },
  'F305394-50': { says: "Step 1: enter ISA's internal IP address in the virtual server's external DNS settings", kinds: ['seed'] },
  'F305394-51': { says: "Step 2: enter ISA's internal IP address in the forest's external DNS settings", kinds: ['seed'] },
  'F305394-52': {
    says: 'Step 3: let the Site and Content rule on ISA allow Any Request',
    kinds: ['seed', 'public'],
    from: 'GFI WebMonitor manual for the node',
    doubt:
      'Only ISA Server 2000 has protocol rules and Site and Content rules. ISA 2004, part of SBS 2003 Premium SP1, works with access rules. The article does not say which ISA version it means.',
  },
  'F305394-53': {
    says: 'Step 4, if the rule leaves out the system account: a client set with the internal DNS server',
    kinds: ['seed', 'public'],
    from: 'cg1network.com',
  },
  'F305394-54': { says: 'Step 5: add the set to the protocol rule, printed in the article as "this client rule"', kinds: ['seed'] },
  'F305394-55': {
    says: 'Step 3 loosens control for all behind the rule, steps 4-5 for one address; no restart named',
    kinds: ['inferred'],
  },
  'F305394-56': { says: 'Verify: an outside MX resolves, Force Connection drains the queue, outside mail arrives', kinds: ['derived'] },
  'F305394-57': {
    says: 'Wrong before: this order (DNS, clients, mail wizard, review, client sets, protocol rules) is for Exchange ON the ISA 2000 computer; for a server behind it only the heading could be read',
    kinds: ['public'],
    from: 'technet cc768081, scenario 1 and the heading of scenario 2; cc723701 for the protocol rules that the wizard makes',
  },
  'F305394-60': {
    says: 'External DNS resolves outside names; blocked servers repeat the fault, stale ones delay mail',
    kinds: ['public'],
    from: 'conetrix.com',
  },
  'F305394-61': { says: 'Entering ISA in the list works only if its internal address answers DNS', kinds: ['inferred'] },
  'F305394-70': {
    says: 'NDRs 4.4.7, stuck messages and a store cache limit of 65,536 entries are KB941060 (2003)',
    kinds: ['public'],
    from: 'mskb 941060',
  },
  'F305394-71': {
    says: 'Messages that wait for a restart of the SMTP service are KB826948 (2000)',
    kinds: ['public'],
    from: 'betaarchive 826948',
  },
  'F305394-72': { says: '"semaphore timeout" in queues between internal servers is KB919091 (2003)', kinds: ['public'], from: 'KB919091' },
  'F305394-73': { says: 'Exchange 5.5 with Proxy Server 2.0 is Q319881', kinds: ['public'], from: 'kbarchive Q319881' },
  'F305394-74': {
    says: 'Behind a proxy test two users and two domains first; if some get through, look at the other domains, not the proxy',
    kinds: ['public', 'derived'],
    from: 'kbarchive Q319881',
    derived: 'that it holds behind ISA as behind Proxy Server 2.0',
  },
  'F305394-75': {
    says: 'What cannot be delivered comes back after two days by default; a delay notice comes after twelve hours',
    kinds: ['public'],
    from: 'good2use.com "Setting Outbound Retry Intervals, Delay Notification, and Expiration Time-Out"; mskb 247129 for the twelve hours',
  },
  'F305394-76': {
    says: '4.4.7 in a bounce: the message expired in the queue',
    kinds: ['public'],
    from: 'mskb 284204 as quoted on jephens.com; the table is missing in the mirrored copy',
  },
  'F305394-77': {
    says: 'With Exchange on the ISA 2000 computer itself the mail wizard makes IP packet filters, not protocol rules alone',
    kinds: ['public', 'derived'],
    from: 'technet cc768081, scenario 1',
    derived: 'that the steps of KB305394, made for a server behind ISA, then need not fit',
  },
  'F305394-78': {
    says: 'A program on the ISA 2000 computer itself gets out only through IP packet filters, which keep ports open',
    kinds: ['public'],
    from: 'ISA 2000 documentation, cmt_othersvc',
  },
  'F305394-79': {
    says: 'Exchange behind ISA 2000 may ask an internal DNS server for outside names; then that server needs the way out for DNS',
    kinds: ['public'],
    from: 'isaserver.org 2003smtpsupport',
  },
  'F305394-80': {
    says: 'If telnet to port 25 outside fails, try another mail server, then from the proxy or the outer router',
    kinds: ['public', 'derived'],
    from: 'kbarchive Q319881',
    derived: 'that ISA is tested as the proxy is',
  },
  'F305394-81': {
    says: 'With an empty external DNS list SMTP asks the default DNS of the server, so an empty list alone is no fault',
    kinds: ['derived'],
  },
  'F305394-82': {
    says: 'An SMTP connector has smart hosts of its own: General tab, "Forward all mail through this connector to the following smart hosts"',
    kinds: ['public'],
    from: 'mskb 314961 as copied on ergon.qc.ca',
  },
  'F305394-83': {
    says: 'ISA 2004 has access rules under Firewall Policy; rules and packet filters of ISA 2000 became such rules',
    kinds: ['public'],
    from: 'ISA 2004 help "Upgrading ISA Server 2000 Access Policy Configuration" (internetaccessmonitor.com); techrepublic.com',
  },
  'F305394-84': {
    says: 'Windows 2000: SMTP asks DNS over TCP (test: “set vc”); refused, SMTPSVC logs event 4000',
    kinds: ['public'],
    from: 'mskb 263237',
  },
  'F305394-85': {
    says: 'Windows Server 2003: over TCP only if the answer over UDP is cut short; refused, event 4000',
    kinds: ['public'],
    from: 'mskb 820284',
  },
} satisfies Facts;
