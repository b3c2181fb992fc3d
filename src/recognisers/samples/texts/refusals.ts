import type { Sample } from '../sample.ts';

const bounce = (sentence: string) =>
  `Your message did not reach some or all of the intended recipients.\n  Subject: Test\n  Sent: 3/12/2007 9:41 AM\nThe following recipient(s) could not be reached:\n  Jane Doe on 3/12/2007 9:41 AM\n    ${sentence}\n    <MAIL.contoso.local #5.7.1>`;
const toRecipient = 'You do not have permission to send to this recipient.  For assistance, contact your system administrator.';
const onBehalf = 'You do not have the permission to send the message on behalf of the specified user.';
const noise = '[30160] (12/13 15:38:10):{0xFF0} {user@domain} [BIPP] Send status DATA_ACCEPTED, Tag=9297\n'.repeat(5000);

export const refusalSamples: readonly Sample[] = [
  { name: 'first bounce', text: bounce(toRecipient), answers: ['refusal-text=ndr-recipient', 'mail-location=bounced'] },
  { name: 'first bounce, wrapped', text: toRecipient.replaceAll(' ', '\n'), answers: ['refusal-text=ndr-recipient'] },
  {
    name: 'second bounce, new wording',
    text: bounce(`The message could not be sent by using your mailbox. ${onBehalf}`),
    answers: ['refusal-text=ndr-on-behalf', 'mail-location=bounced'],
  },
  {
    name: 'second text, old wording',
    text: `The message could not be sent using your mailbox. ${onBehalf}`,
    answers: ['refusal-text=ndr-on-behalf'],
  },
  {
    name: 'second text in capitals, wrapped',
    text: `The message could not be sent using your mailbox.\n${onBehalf.replaceAll(' ', '\r\n  ')}`.toUpperCase(),
    answers: ['refusal-text=ndr-on-behalf'],
  },
  {
    name: 'BlackBerry log',
    text: '[20265] (12/13 15:38:10):{0xFF0} {user@domain} MAPIMailbox::Send(ppMAPIMessage) - SubmitMessage (0x80070005) failed',
    answers: ['refusal-text=blackberry'],
  },
  {
    name: 'BlackBerry log with thousands of other lines',
    text: `${noise}[20265] (12/13 15:38:10):{0xFF0} {user@domain} MAPIMailbox::Send(ppMAPIMessage) - SubmitMessage (0x80070005) failed\n${noise}`,
    answers: ['refusal-text=blackberry'],
  },
  { name: 'BlackBerry message status', text: 'Message Status: Unlisted message error', answers: ['refusal-text=blackberry'] },
  {
    name: 'BlackBerry message status, the other text',
    text: 'Message Status: Desktop email program unable to submit message',
    answers: ['refusal-text=blackberry'],
  },
  {
    name: 'GoodLink log',
    text: 'Failed to submit mail message for user johndoe. (HRESULT:-2147024891) Pausing user johndoe. (Security error - Cannot access the users mailbox.)',
    answers: ['refusal-text=goodlink'],
  },
  {
    name: 'GoodLink console',
    text: 'User: johndoe\nPause = yes\nReason: Exchange Not Accessible',
    answers: ['refusal-text=goodlink'],
  },
  { name: 'MAPI error', text: 'Error: MAPI_E_NO_ACCESS -2147024891', answers: ['refusal-text=access-denied'] },
  {
    name: 'a program of ours that sends by MAPI',
    text: '09:41 mailer: IMessage::SubmitMessage returned 0x80070005',
    answers: ['refusal-text=access-denied'],
  },
  {
    name: 'no sufficient permission',
    text: 'You do not have sufficient permission to perform this operation on this object.  See the folder contact or your system administrator.',
    answers: ['refusal-text=access-denied'],
  },
  {
    name: 'newer Outlook',
    text: 'Error is [0x80070005-0x000004dc-0x00000524]',
    answers: ['refusal-text=newer-outlook'],
  },
];
