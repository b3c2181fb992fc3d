import type { WideningCommand } from '../engine/check/surroundings.ts';

/** Commands that always open something up: a step that holds one names what proves that it is opened for the right one. */
export const wideningCommands: readonly WideningCommand[] = [
  { words: ['Add-ADPermission'], unless: ['-Deny'] },
  { words: ['Remove-ADPermission', '-Deny'] },
  { words: ['Add-MailboxPermission'], unless: ['-Deny'] },
  { words: ['Remove-MailboxPermission', '-Deny'] },
  { words: ['Set-Mailbox', '-GrantSendOnBehalfTo'] },
  { words: ['New-ReceiveConnector'] },
  { words: ['Set-ReceiveConnector', '-PermissionGroups'] },
  { words: ['Set-ReceiveConnector', '-RemoteIPRanges'] },
  { words: ['dsacls', '/G'] },
  { words: ['cacls', '/G'] },
  { words: ['icacls', '/grant'] },
  { words: ['net group', '/add'] },
  { words: ['net localgroup', '/add'] },
  { words: ['AddSendAs.vbs', '-Import'] },
  { words: ['AddSendAs.vbs', '-SetAll'] },
];
