import type { NearMiss } from '../near-miss.ts';

/** SMTP replies and logs that speak for no article, or for another reply than they seem to. */
export const replyNearMisses: readonly NearMiss[] = [
  {
    name: '535 5.7.3 alone says nothing of event 1020',
    text: '535 5.7.3 Authentication unsuccessful',
    allowed: ['smtp-reply=logon-failed'],
  },
  { name: 'relay refused', text: '550 5.7.1 Unable to relay for joe@example.com', allowed: ['smtp-reply=relay'] },
  { name: 'not authenticated', text: '530 5.7.1 Client was not authenticated', allowed: ['smtp-reply=not-authenticated'] },
  {
    name: 'send as this sender, old code',
    text: '550 5.7.1 Client does not have permissions to send as this sender',
    allowed: ['smtp-reply=send-as-sender'],
  },
  {
    name: 'send as this sender, new code',
    text: '550 5.7.60 SMTP; Client does not have permissions to send as this sender',
    allowed: ['smtp-reply=send-as-sender'],
  },
  {
    name: 'cloud: basic logon is off',
    text: '535 5.7.139 Authentication unsuccessful, basic authentication is disabled. [AM0PR01CA0001.eurprd01.prod.outlook.com]',
    allowed: ['smtp-reply=cloud'],
  },
  {
    name: 'cloud: 5.7.57',
    text: '530 5.7.57 SMTP; Client was not authenticated to send anonymous mail during MAIL FROM [LO2P265CA0001.GBRP265.PROD.OUTLOOK.COM]',
    allowed: ['smtp-reply=cloud'],
  },
  {
    name: 'cloud: 535 5.7.3 from a name of the cloud service',
    text: '535 5.7.3 Authentication unsuccessful [VI1PR0701CA0001.eurprd07.prod.outlook.com]',
    allowed: ['smtp-reply=cloud'],
  },
  { name: 'back pressure', text: '452 4.3.1 Insufficient system resources', allowed: ['smtp-reply=resources'] },
  {
    name: 'mail that merely passed the cloud service',
    text: 'Received: from AM0PR01MB0001.eurprd01.prod.outlook.com (2001:db8::1) by mail.contoso.com with Microsoft SMTP Server id 8.1.240.5; Mon, 12 Mar 2007 09:41:00 +0100',
  },
  {
    name: 'Postfix: relay refused by a stranger',
    text: 'Mar 12 09:41:00 mx postfix/smtp[9297]: 3161A: to=<joe@example.com>, relay=mx.example.com[198.51.100.5]:25, dsn=5.7.1, status=bounced (host mx.example.com[198.51.100.5] said: 550 5.7.1 Unable to relay (in reply to RCPT TO command))',
  },
  {
    name: 'Postfix: own refusal',
    text: 'Mar 12 09:41:00 mx postfix/smtpd[1020]: NOQUEUE: reject: RCPT from unknown[203.0.113.9]: 554 5.7.1 <joe@example.com>: Relay access denied; from=<a@example.org>',
  },
  {
    name: 'Postfix: logon failed',
    text: 'Mar 12 09:41:00 mx postfix/smtpd[3161]: warning: unknown[203.0.113.9]: SASL LOGIN authentication failed: 535 5.7.3 Authentication unsuccessful',
  },
  {
    name: 'sendmail: deferred by a stranger',
    text: 'Mar 12 09:41:00 mx sendmail[1020]: l2C8f0: to=<joe@example.com>, delay=00:00:01, mailer=esmtp, dsn=4.3.1, stat=Deferred: 452 4.3.1 Insufficient system resources',
  },
  {
    name: 'Exim: refused by a stranger',
    text: '2007-03-12 09:41:00 1HQg3K-0001 ** joe@example.com R=dnslookup T=remote_smtp: SMTP error from remote mail server after MAIL FROM: host mx.example.com [198.51.100.5]: 550 5.7.1 Client does not have permissions to send as this sender',
  },
  {
    name: 'replies of other servers with the same codes',
    text: '550 5.7.1 Message rejected as spam\n535 5.7.8 Authentication credentials invalid\n452 4.2.2 Mailbox full\n451 4.7.1 Greylisting in action\n550-5.7.1 Our system has detected that this message is likely unsolicited mail',
  },
  {
    name: 'two different refusals in one dialogue',
    text: 'AUTH LOGIN\n535 5.7.3 Authentication unsuccessful\nMAIL FROM:<scan@contoso.com>\n550 5.7.1 Client does not have permissions to send as this sender',
  },
  {
    name: 'permission to submit a form',
    text: 'The intranet says: you have no permissions to submit this expense report (error 5.7.1 of the portal).',
  },
  {
    name: 'an IIS web log with suspicious numbers',
    text: '#Software: Microsoft Internet Information Services 6.0\n#Fields: date time s-ip cs-method cs-uri-stem s-port sc-status sc-bytes time-taken\n2007-03-12 09:41:00 192.0.2.10 GET /exchange/joe/Inbox 443 200 9297 3161\n2007-03-12 09:41:02 192.0.2.10 GET /owa/8.1.240.5/themes 443 200 1020 16',
  },
  {
    name: 'an SMTP log of IIS without a refusal',
    text: '2007-03-12 09:41:00 198.51.100.5 OutboundConnectionResponse SMTPSVC1 SRV1 - 25 - - 220+mx.example.com+ESMTP 0 0 36 0 1020 SMTP\n2007-03-12 09:41:00 198.51.100.5 OutboundConnectionCommand SMTPSVC1 SRV1 - 25 EHLO - mail.contoso.com 0 0 4 0 3161 SMTP',
  },
  {
    name: 'a successful dialogue',
    text: '220 mail.contoso.com Microsoft ESMTP MAIL Service ready\nEHLO printer01\n250-AUTH NTLM LOGIN\nAUTH LOGIN\n235 2.7.0 Authentication successful\nMAIL FROM:<scan@contoso.com>\n250 2.1.0 Sender OK',
  },
  {
    name: 'a bounce of another mail system, wrapped',
    text: '<joe@contoso.com>: host mx.example.com[198.51.100.5] said: 550\n    5.7.1 Unable to relay for joe@contoso.com (in reply to RCPT TO command)',
  },
  {
    name: 'a bounce of sendmail',
    text: '<joe@example.com>\n    (reason: 550 5.7.1 Unable to relay for joe@example.com)\n   ----- Transcript of session follows -----\n... while talking to mx.example.com.:\n>>> RCPT To:<joe@example.com>\n<<< 550 5.7.1 Unable to relay for joe@example.com',
  },
  { name: 'a reply of a remote server in a bounce', text: 'Diagnostic-Code: smtp;535 5.7.3 Authentication unsuccessful' },
  {
    name: 'a dialogue with the cloud service that names it at the beginning only',
    text: 'connecting to smtp.office365.com:587\n220 AM0PR01CA0001.outlook.office365.com Microsoft ESMTP MAIL Service ready\n535 5.7.3 Authentication unsuccessful',
    allowed: ['smtp-reply=cloud'],
  },
  {
    name: 'a reply of a remote server in a bounce of the Internet Mail Service',
    text: 'joe@example.com on 3/12/2001\n   The recipient name is not recognized\n   MSEXCH:IMS:ORG:SITE:SRV1 3550 (000B09B6) 550 5.7.1 Unable to relay for joe@example.com',
    allowed: ['mail-location=bounced'],
  },
];
