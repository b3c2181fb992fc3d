import type { NearMiss } from '../near-miss.ts';

/** Bounces and client errors that do not say that Send As is missing. */
export const refusalNearMisses: readonly NearMiss[] = [
  {
    name: 'the first sentence alone: a recipient may restrict who writes to it',
    text: 'You do not have permission to send to this recipient.  For assistance, contact your system administrator.',
    allowed: ['refusal-text=ndr-recipient'],
  },
  {
    name: 'a recipient that demands logon, newer bounce',
    text: 'You do not have permission to send to this recipient. For assistance, contact your system administrator.\n#< #5.7.1 smtp;550 5.7.1 RESOLVER.RST.AuthRequired; authentication required> #SMTP#',
    allowed: ['mail-location=bounced'],
  },
  {
    name: 'a bounce for an unknown recipient',
    text: 'Your message did not reach some or all of the intended recipients.\n  Subject: Test\nThe following recipient(s) could not be reached:\n  Jane Doe on 3/12/2007 9:41 AM\n    The e-mail account does not exist at the organization this message was sent to.\n    <MAIL.contoso.local #5.1.1>',
    allowed: ['mail-location=bounced'],
  },
  {
    name: 'a bounce of size',
    text: 'Your message did not reach some or all of the intended recipients.\nThe following recipient(s) could not be reached:\n  Jane Doe on 3/12/2007 9:41 AM\n    This message is larger than the current system limit or the recipient’s mailbox is full. <MAIL.contoso.local #5.2.3>',
    allowed: ['mail-location=bounced'],
  },
  {
    name: 'newer Outlook: the sentence with its error code',
    text: 'This message could not be sent. Try sending the message again later, or contact your network administrator. You do not have the permission to send the message on behalf of the specified user. Error is [0x80070005-0x000004dc-0x00000524].',
    allowed: ['refusal-text=newer-outlook'],
  },
  {
    name: 'DCOM without rights',
    text: 'Event ID: 10016\nSource: DCOM\nThe application-specific permission settings do not grant Local Activation permission. Access denied. Error 0x80070005 (-2147024891).',
  },
  {
    name: 'Windows Update without rights',
    text: '2007-03-12 09:41:00:123 1020 9297 Agent WARNING: Failed to submit report to server, error = 0x80070005\nWindowsUpdate: installation failure 0x80070005 KB926666',
  },
  {
    name: 'a print job without rights',
    text: 'Failed to submit print job: 0x80070005 Access is denied.',
  },
  {
    name: 'WMI and VSS without rights',
    text: 'Volume Shadow Copy Service error: Unexpected error querying for the IVssWriterCallback interface. hr = 0x80070005, Access is denied.\nWMI error HRESULT:-2147024891',
  },
  {
    name: 'MAPI: opening a store is refused, not sending',
    text: 'IMAPISession::OpenMsgStore failed: MAPI_E_NO_ACCESS -2147024891 while opening the mailbox of johndoe',
  },
  {
    name: 'BES: another failure of the same step',
    text: '[20265] (12/13 15:38:10):{0xFF0} {user@domain} MAPIMailbox::Send(ppMAPIMessage) - SubmitMessage (0x80040115) failed',
  },
  {
    name: 'BES: the number as a thread or a count',
    text: '[30160] (12/13 15:38:10):{0xFF0} {user@domain} [BIPP] Send status DATA_ACCEPTED, Tag=20265\n[20265] messages forwarded to handheld',
  },
  {
    name: 'BES: no rights when the mailbox is opened',
    text: '[20154] (12/13 15:38:10):{0xFF0} MAPIMailbox::MAPIMailbox(2) - OpenMsgStore (0x80070005) failed',
  },
  {
    name: 'GoodLink: paused for another reason',
    text: 'Failed to submit mail message for user johndoe. (HRESULT:-2147221233) Pausing user johndoe. (Mailbox is over its limit.)',
  },
  {
    name: 'GoodLink: paused by hand',
    text: 'Pausing user johndoe. (Requested by administrator.)',
  },
  {
    name: 'Exchange is not accessible to anybody',
    text: 'Since the power cut Exchange not accessible, all users call.',
  },
  {
    name: 'access denied in a share and on a web page',
    text: 'net use x: \\\\srv1\\logs\nSystem error 5 has occurred.\nAccess is denied.\nHTTP Error 401.3 - Access denied\nResource not found: /exchweb/img/logo.gif',
  },
  {
    name: 'another sentence about sending on behalf',
    text: 'You are sending this message on behalf of Jane Doe. You have permission to send on behalf of the specified user.',
  },
  {
    name: 'an unlisted error of another program',
    text: 'ERROR: unlisted message type 20265 in queue reader',
  },
  {
    name: 'MAPI: creating a message is refused',
    text: 'IMAPIFolder::CreateMessage failed\nMAPI_E_NO_ACCESS -2147024891',
  },
];
