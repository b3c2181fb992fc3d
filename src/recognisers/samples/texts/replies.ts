import type { Sample } from '../sample.ts';

const dialogue = (reply: string) =>
  `220 mail.contoso.com Microsoft ESMTP MAIL Service ready at Fri, 16 Nov 2007 09:41:22 +0100\nEHLO printer01\n250-AUTH NTLM LOGIN\nMAIL FROM:<scan@contoso.com>\n${reply}\nQUIT`;

export const replySamples: readonly Sample[] = [
  {
    name: 'permissions to submit',
    text: dialogue('550 5.7.1 Client does not have permissions to submit to this server'),
    answers: ['smtp-reply=submit'],
  },
  { name: 'logon failed', text: dialogue('535 5.7.3 Authentication unsuccessful'), answers: ['smtp-reply=logon-failed'] },
  {
    name: 'logon failed, extra blanks',
    text: dialogue('535  5.7.3   authentication\n  UNSUCCESSFUL'),
    answers: ['smtp-reply=logon-failed'],
  },
  {
    name: 'send as this sender, 5.7.1',
    text: dialogue('550 5.7.1 Client does not have permissions to send as this sender'),
    answers: ['smtp-reply=send-as-sender'],
  },
  {
    name: 'send as this sender, 5.7.60',
    text: dialogue('550 5.7.60 SMTP; Client does not have permissions to send as this sender'),
    answers: ['smtp-reply=send-as-sender'],
  },
  { name: 'relay', text: dialogue('550 5.7.1 Unable to relay for joe@example.com'), answers: ['smtp-reply=relay'] },
  { name: 'not authenticated', text: dialogue('530 5.7.1 Client was not authenticated'), answers: ['smtp-reply=not-authenticated'] },
  {
    name: 'server authentication',
    text: '451 5.7.3 Cannot achieve Exchange Server authentication',
    answers: ['smtp-reply=server-authentication'],
  },
  { name: 'back pressure', text: dialogue('452 4.3.1 Insufficient system resources'), answers: ['smtp-reply=resources'] },
  {
    name: 'cloud service',
    text: '535 5.7.139 Authentication unsuccessful, the user credentials were incorrect. [AM0PR01CA0001.eurprd01.prod.outlook.com]',
    answers: ['smtp-reply=cloud'],
  },
  {
    name: 'a failed logon with event 1020 beside it',
    text: `${dialogue('535 5.7.3 Authentication unsuccessful')}\n\nEvent Source: MSExchangeTransport\nEvent ID: 1020\nDescription:\nThe account 'CONTOSO\\svc-scan' provided valid credentials, but is not authorized to use the server; failing authentication.`,
    answers: ['smtp-reply=logon-failed', 'logged-events=transport-1020'],
  },
];
