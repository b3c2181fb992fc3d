import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Case } from '../../../model/case/case.ts';
import { redactCase, redactText } from './redact-case.ts';

const hidden: readonly (readonly [string, string])[] = [
  ['192.0.2.10:25 answers', '<address 1>:25 answers'],
  ['[198.51.100.5]:587', '[<address 1>]:587'],
  ['from 192.168.001.010 and 192.0.2.1.', 'from <address 1> and <address 2>.'],
  ['store.exe on 6.5.76.23', 'store.exe on <address 1>'],
  ['::1 and fe80::1%12 and 2001:db8::ffff:192.0.2.1', '<address 1> and <address 2> and <address 3>'],
  ['[2001:db8::5]:25, 2001:0db8:0:0:0:0:0:5', '[<address 1>]:25, <address 2>'],
  ['fe80::1%eth0.', '<address 1>.'],
  ['scan@contoso.com, jdoe@printer01', '<mail address 1>, <mail address 2>'],
  ['MAIL FROM:<scan@contoso.com> SIZE=1', 'MAIL FROM:<mail address 1> SIZE=1'],
  ["The account 'CONTOSO\\svc-scan' provided", "The account '<account 1>' provided"],
  ['CONTOSO\\SRV2$ and contoso.local\\j.doe.', '<account 1> and <account 2>.'],
  ['CONTOSO\\svc-scan; later svc-scan again', '<account 1>; later <account 1> again'],
  ['220 mail.contoso.com Microsoft ESMTP', '220 <host 1> Microsoft ESMTP'],
  ['EHLO printer01', 'EHLO <host 1>'],
  ['dns1.contoso.local, _ldap._tcp.contoso.com, müller.de', '<host 1>, <host 2>, <host 3>'],
  ['Computer: SRV1; SRV1 was restarted', 'Computer: <host 1>; <host 1> was restarted'],
  ['TCP srv1:1061 mx.example.com:smtp ESTABLISHED', 'TCP <host 2>:1061 <host 1>:smtp ESTABLISHED'],
  ['telnet mail 25', 'telnet <host 1> 25'],
  ['see \\\\srv1\\users\\jdoe and \\\\srv1', 'see <path 1> and <path 2>'],
  ['net use \\\\srv1\\logs, then srv1 again', 'net use <path 1>, then <host 1> again'],
  ['C:\\Documents and Settings\\jdoe\\x.log', 'C:\\Documents and Settings\\<account 1>\\x.log'],
  ['to /o=ORG/ou=First Site/cn=Recipients/cn=jdoe has', 'to <directory name 1> has'],
  ['/O=ORG/OU=SITE/CN=jdoe', '<directory name 1>'],
  [
    'The user /o=ORG/ou=SITE/cn=Configuration/cn=Servers/cn=SRV1/cn=Microsoft Private MDB has caused a security violation. SRV1',
    'The user <directory name 1>/cn=Microsoft Private MDB has caused a security violation. <host 1>',
  ],
  ['CN=Jane Doe,OU=Staff,DC=contoso,DC=com is locked', '<directory name 1> is locked'],
  ['S-1-5-21-1004336348-1177238915-682003330-512', '<sid 1>'],
  ['{3F2504E0-4F89-11D3-9A0C-0305E82C3301}', '{<guid 1>}'],
  ['for user johndoe. (HRESULT) Pausing user johndoe.', 'for user <account 1>. (HRESULT) Pausing user <account 1>.'],
  ['User: johndoe Pause = yes', 'User: <account 1> Pause = yes'],
  ['Jane Doe on 3/12/2007 9:41 AM', '<name 1> on 3/12/2007 9:41 AM'],
  ['Szabo, Ilona on 5/4/2007 8:10 AM', '<name 1> on 5/4/2007 8:10 AM'],
  ['Szabo, Ilona am 14.04.2009 08:12\n  Szabo failed', '<name 1> am 14.04.2009 08:12\n  <name 3> failed'],
  ["   'Szabo, Ilona' le 04/05/2007 08:10", "   '<name 1>' le 04/05/2007 08:10"],
  ['van den Berg, Jan op 14-4-2009 8:12', '<name 1> op 14-4-2009 8:12'],
  ['Szabo, Ilona (Oslo) el 2009-04-14 08:12', '<name 1> (Oslo) el 2009-04-14 08:12'],
  ['Szabo, Ilona am Dienstag, 14. April 2009 08:12', '<name 1> am Dienstag, 14. April 2009 08:12'],
  ['Szabo, Ilona le mardi 14 avril 2009 08:12', '<name 1> le mardi 14 avril 2009 08:12'],
  ['Szabo, Ilona on Tuesday, April 14, 2009 8:12 AM', '<name 1> on Tuesday, April 14, 2009 8:12 AM'],
  ['Identity                 : OSLOCAS1\nStatus : OSLOCAS1 is up', 'Identity : <host 1>\nStatus : <host 1> is up'],
  ['Name : oslocas01', 'Name : <host 1>'],
  ['Name: OSLO-CAS', 'Name: <host 1>'],
  ['Identity : OSLOCAS1\\Default OSLOCAS1', 'Identity : <account 1> <host 1>'],
  ['Name : Client OSLOCAS1', 'Name : Client <host 1>'],
  ['OriginatingServer : OSLODC', 'OriginatingServer : <host 1>'],
  ['SourceTransportServers : {OSLOHUB1, OSLOHUB2}', 'SourceTransportServers : {<host 1>, <host 2>}'],
  ['MSEXCH:IMS:ORG:SITE:SRV1 3550', 'MSEXCH:IMS:ORG:SITE:<host 1> 3550'],
  ['Mail.Contoso.com and MAIL.CONTOSO.COM', '<host 1> and <host 1>'],
  ['mail to server EXCH01 fails, EXCH01 is up', 'mail to server <host 1> fails, <host 1> is up'],
  ['Mailserver MBX02. Rechner PC-0815, serveur FR_MX1', 'Mailserver <host 1>. Rechner <host 2>, serveur <host 3>'],
  ['compte JD042 and account TX9001', 'compte <account 1> and account <account 2>'],
  ['CORP\\exsvc: the account exsvc, no exsvc', '<account 1>: the account <account 1>, no <account 1>'],
  ['the account exsvc of CORP\\exsvc', 'the account <account 1> of <account 1>'],
  ['Server: printers is down', 'Server: <host 1> is down'],
  ['<host 3> is x.example.com', '<host 3> is <host 4>'],
];

const kept = [
  'Event ID: 9297 and 3161, event 1020 of MSExchangeTransport, PID 9297',
  'Q154298 and KB912918, 926666',
  'Exchange 5.5.2650.24, 6.5.7638.1, 08.01.0240.006, 5.0.2195.6713',
  'Version 8.1 (Build 240.6), version 8.1.240.6, SMTP Server id 8.1.240.5, store.exe 6.5.76.23, V6.5.76.23',
  '5.7.1 and 4.4.1, 550 5.7.1 Unable to relay, 535 5.7.139, 452-4.3.1',
  'Store.exe, AddSendAs.vbs, mdbdata, priv1.edb, trace.log, C:\\Exchsrvr\\bin\\store.exe, Exchsrvr\\mdbdata',
  'ASP.NET 2.0.50727.0, System.Net.Sockets.SocketException',
  '14:05, 9:41:22 AM, 16.11.2007 09:41:22, 2026-11-21T14:05+01:00, 11/16/2007, (12/13 15:38:10):{0xFF0}',
  'NT AUTHORITY\\SELF, BUILTIN\\Administrators, Everyone, S-1-5-10',
  'MAPIMailbox::Send(ppMAPIMessage) - SubmitMessage (0x80070005) failed, HRESULT:-2147024891',
  '[BASE IL MAIN BASE 1 237] (14), HKLM\\SYSTEM\\CurrentControlSet\\Services',
  'User names are known, for user mailboxes, e.g. none, i.e. no one, works.So it ends',
  'a <host 1> and <mail address 2> stay',
  'Identity : Default',
  'Name : MSExchangeIS',
  'Name : W32Time',
  'Name : Mailbox Database',
  'Identity : KB912918',
  'Name : Exchange2007',
  'Leider, am 14.04.2009 08:12 war es so',
  'Exchange Server SP2, Windows Server 2003 R2, server W2K3, server NT4SP6A, Server 5.5, server KB912918, server MS03-046, server C1041724',
  'look at the server: nslookup finds it; ask for the account: whoever knows it',
  'behind an ISA server: KB305394, telnet SERVER 25',
  'account X1, host header, account Operators, the server EHLO',
  'Administrative Groups > Servers, and/or, 1.3.6.1.4.1.311',
];

const plain: Case = {
  version: 1,
  id: 'a',
  ticket: 'INC-1',
  startedAt: '2026-11-21T14:00+01:00',
  changedAt: '2026-11-21T14:05+01:00',
  answers: [],
  origins: {},
  steps: {
    'x/a': { state: 'skipped', at: '2026-11-21T14:02+01:00', reason: 'mail01 is  down' },
    'x/b': { state: 'failed', at: '2026-11-21T14:03+01:00', note: 'BESAdmin has no right on “Default MAIL01”' },
    'x/c': { state: 'done', at: '2026-11-21T14:04+01:00' },
  },
  waits: {},
  notes: { x: 'MAIL01 again, and dc7' },
  blanks: {
    SERVER: 'MAIL01',
    CONNECTOR: 'Default MAIL01',
    SERVICEACCOUNT: 'CORP\\BESAdmin',
    DCNAME: 'dc7.corp.local',
    EXPORTFILE: '',
    DNSSERVER: '192.0.2.53',
  },
  evidence: [{ asked: 'x', answerId: 'y', lines: ['Server 192.0.2.53', 'MAIL010 stays'] }],
  evidenceText: 'one MAIL01\n\n  two joe@example.com',
};

describe('hiding addresses and names', () => {
  it.each(hidden)('hides in: %s', (text, expected) => {
    expect(redactText(text)).toBe(expected);
  });

  it.each(kept)('leaves as it is: %s', (text) => {
    expect(redactText(text)).toBe(text);
  });

  it('hides every blank, and its name wherever it stands in the case', () => {
    expect(redactCase(plain)).toEqual({
      case: {
        ...plain,
        steps: {
          'x/a': { state: 'skipped', at: '2026-11-21T14:02+01:00', reason: '<host 1> is down' },
          'x/b': { state: 'failed', at: '2026-11-21T14:03+01:00', note: '<account 1> has no right on "<name 1>"' },
          'x/c': { state: 'done', at: '2026-11-21T14:04+01:00' },
        },
        notes: { x: '<host 1> again, and <host 2>' },
        blanks: {
          SERVER: '<host 1>',
          CONNECTOR: '<name 1>',
          SERVICEACCOUNT: '<account 1>',
          DCNAME: '<host 2>',
          EXPORTFILE: '',
          DNSSERVER: '<address 1>',
        },
        evidence: [{ asked: 'x', answerId: 'y', lines: ['Server <address 1>', 'MAIL010 stays'] }],
        evidenceText: 'one <host 1>\n\n  two <mail address 1>',
      },
      hidden: 6,
      redactor: expect.anything(),
    });
  });

  it('keeps lines, and makes two of them one only where a name goes over their end', () => {
    expect(redactText('first\n\nAsk Anna\nKarenina today\nlast', { 'anna karenina': 'hidden' })).toBe('first\n\nAsk <name 1> today\nlast');
  });

  it('hides the words that the person chose', () => {
    expect(redactText('Ask Anna Karenina, not anna.', { 'anna karenina': 'hidden' })).toBe('Ask <name 1>, not anna.');
  });

  it('changes nothing the second time, and breaks no mark', () => {
    const pieces = [...hidden.flat(), ...kept, '<host 1', '1>', '>', '<', '\\', '@', ':', '.', '/o=', 'CN=', ','];
    const anyText = fc
      .tuple(fc.array(fc.oneof(fc.constantFrom(...pieces), fc.string({ maxLength: 8 })), { maxLength: 5 }), fc.constantFrom('', ' ', ', '))
      .map(([parts, gap]) => parts.join(gap));
    fc.assert(
      fc.property(anyText, anyText, anyText, (note, blank, line) => {
        const once = redactCase({
          ...plain,
          notes: { x: note },
          blanks: { SERVER: blank },
          evidence: [{ asked: 'x', answerId: 'y', lines: [line] }],
        });
        expect(redactCase(once.case)).toMatchObject({ case: once.case, hidden: 0 });
      }),
      { numRuns: 100 },
    );
  });
});
