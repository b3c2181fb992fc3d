import type { NearMiss } from '../near-miss.ts';

/** Numbers that look like a version of Exchange and are none, or do not tell which. */
export const versionNearMisses: readonly NearMiss[] = [
  { name: 'a bare two-part number', text: '7650.23' },
  { name: 'a bare two-part number in a sentence', text: 'The invoice over 7233.51 was not sent, the one over 6619.4 was.' },
  { name: 'store.exe with a bare 6944 build', text: 'store.exe 6944.1' },
  {
    name: 'store.exe 6.5.6944: which service pack is not known from it',
    text: 'store.exe 6.5.6944.1',
    allowed: ['exchange-version=v2003'],
  },
  { name: 'store.exe 6.0.6944: the numbers contradict each other', text: 'store.exe 6.0.6944.1' },
  {
    name: 'store.exe 6.5 between the known lines',
    text: 'store.exe 6.5.7000.1',
    allowed: ['exchange-version=v2003'],
  },
  {
    name: 'greeting of the SMTP service of Windows 2003',
    text: '220 srv1.contoso.com Microsoft ESMTP MAIL Service, Version: 6.0.3790.3959 ready at Mon, 12 Mar 2007 09:41:00 +0100',
  },
  {
    name: 'greeting of the SMTP service of Windows 2000',
    text: '220 srv1.contoso.com Microsoft ESMTP MAIL Service, Version: 5.0.2195.6713 ready at Mon, 12 Mar 2007 09:41:00 +0100',
  },
  {
    name: 'the server of some sender in a Received line, 5.5',
    text: 'Received: by mail.fabrikam.com with Internet Mail Service (5.5.2650.21)\n\tid <GXYZ1020>; Mon, 12 Mar 2001 09:41:00 -0500',
  },
  {
    name: 'the program of some sender',
    text: 'X-Mailer: Internet Mail Service (5.0.1460.8)\nX-MimeOLE: Produced By Microsoft Exchange V6.5.7226.0\nX-Mailer: Microsoft Outlook, Build 10.0.6626',
  },
  { name: 'another program of Exchange', text: 'mad.exe 6.5.7650.23\nemsmta.exe 6.5.7638.1' },
  { name: 'another program whose name ends alike', text: 'datastore.exe 6.5.7650.23\nappstore.exe version 6.0.6619.4' },
  { name: 'store.exe, and the version of the next file', text: 'store.exe not found\nmad.exe 6.5.7650.23' },
  { name: 'an IP address and a file date', text: 'store.exe on 6.5.76.23, last seen 6.0.2007' },
  { name: 'version that is required', text: 'The vendor says we need at least store.exe 6.5.7650.23.' },
  { name: 'version that is denied', text: 'It is not store.exe 6.5.7650.23.' },
  { name: 'memory and handles of store.exe', text: 'Store.exe   6619   4,7233 K   7650 handles   PID 1020' },
  {
    name: 'greetings of two different servers',
    text: '220 a.example.com ESMTP Server (Microsoft Exchange Internet Mail Service 5.5.2650.21) ready\n220 b.example.com ESMTP Server (Microsoft Exchange Internet Mail Service 5.0.1460.8) ready',
  },
  {
    name: 'greeting of another product with the same number',
    text: '220 mx.example.com ESMTP Server (Lotus Domino Release 5.5.2650.21) ready at Mon, 12 Mar 2001',
  },
  {
    name: 'rights on a connector: no observation asks for them',
    text: 'Name             : Default SRV1\nPermissionGroups : AnonymousUsers, ExchangeServers\nExtendedRights : {ms-Exch-SMTP-Submit}',
  },
  {
    name: 'nslookup: no observation asks for it',
    text: 'Server:  dns1.contoso.local\nAddress:  192.0.2.53\n\nDNS request timed out.\n    timeout was 2 seconds.\n*** Request to dns1.contoso.local timed-out',
  },
  {
    name: 'an export line of AddSendAs.vbs: no observation asks for it',
    text: '\uFEFF"""Jane Doe"""\t"""CONTOSO\\svc-bes"""\t"""BES Service"""\t"""Has Delegates"""\t"""Enabled"""',
  },
  { name: 'the version of another line of servers', text: 'Version 6.5 of the handbook, build 7638.2, room 8.0' },
  { name: 'a version of the past', text: 'store.exe 6.5.7233.51 was on the server last year' },
  { name: 'store.exe of two servers', text: 'SRV1 store.exe 6.5.7650.23\nSRV2 store.exe 6.5.7233.51', allowed: ['exchange-version=v2003'] },
  {
    name: 'servers of two versions',
    text: 'AdminDisplayVersion : Version 8.1 (Build 240.6)\nAdminDisplayVersion : Version 14.3 (Build 123.4)',
  },
];
