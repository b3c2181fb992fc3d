import type { ChecklistStep, Instruction, Statement } from '../../engine/article.ts';

export const permissionGroupsPath =
  'Exchange Management Console > Server Configuration > Hub Transport > Receive Connectors > CONNECTOR > Properties > Permission Groups';

export const edgeInPath = 'On an Edge Transport server the node is Edge Transport, not Server Configuration > Hub Transport.';

export const listsOnlyItself =
  'With -User only entries for that very account are shown. An empty answer does not prove that the right is missing.';

export const mayReadAsDomain =
  'Add-ADPermission -Identity "SERVER\\CONNECTOR" is the form in our source, but it may take the text for DOMAIN\\account. The form here is a reviewer’s safer one.';

export const listConnectors = {
  text: 'List the Receive connectors of the server with their addresses, ports, remote ranges and permission groups.',
  commands: ['Get-ReceiveConnector -Server SERVER | fl Name,Bindings,RemoteIPRanges,PermissionGroups,AuthMechanism'],
  sources: ['F1020-24'],
} as const satisfies Instruction;

export const viewRights = {
  text: 'Exchange View-Only Administrators; on an Edge Transport server local Administrators.',
  sources: ['F1020-24'],
} as const satisfies Statement;

export const listAllRights = {
  text: 'List all rights on the connector, without -User. Find the lines of the account, of every group that it is in, and of NT AUTHORITY\\Authenticated Users.',
  commands: ['Get-ReceiveConnector "SERVER\\CONNECTOR" | Get-ADPermission | fl User,ExtendedRights,IsInherited,Deny'],
  sources: ['F1020-25', 'F1020-41', 'F1020-80'],
  mark: 'hint',
  doubt: listsOnlyItself,
} as const satisfies Instruction;

export const countAuthenticatedUsers = {
  text: 'Authenticated Users counts for every account that has logged on, though no account shows it under Member Of.',
  sources: ['F1020-80'],
} as const satisfies Instruction;

export const noteGroups = {
  id: 'note-groups',
  changesNothing: true,
  role: 'exchange-admin',
  ...listConnectors,
  text: 'Note which permission groups the connector has now. You need the list for the change and for the way back.',
  mark: 'hint',
} as const satisfies ChecklistStep;

export const askPurpose = {
  id: 'ask-purpose',
  changesNothing: true,
  text: 'Ask whoever looks after the connector why the group is off, and whether the Internet reaches it. If they want it off, change nothing, grant no right in its place, and choose “Not fixed”.',
  role: 'exchange-admin',
  sources: ['F1020-49', 'F1020-23'],
  mark: 'hint',
} as const satisfies ChecklistStep;

/** A group that is off on purpose is not got round with single rights. */
export const askDecider = {
  id: 'ask-decider',
  changesNothing: true,
  text: 'Is the permission group off on purpose, or does the Internet reach the connector? Then ask whoever looks after it whether this account may submit there. If not, grant nothing and choose “Not fixed”.',
  role: 'exchange-admin',
  sources: ['F1020-49', 'F1020-23'],
  mark: 'hint',
} as const satisfies ChecklistStep;

export const accountOfEdge = {
  text: 'An account like EDGE\\name exists on that Edge server only, which has no Active Directory. Ask its owner whether it is still needed.',
  sources: ['F1020-78'],
  mark: 'hint',
} as const satisfies Statement;

export const repeatElsewhere = {
  id: 'repeat-elsewhere',
  text: 'See on which servers the event still comes. Check the same connector on every Hub or Edge server where the account is meant to send, and do the same only there.',
  role: 'exchange-admin',
  undo: { text: 'Take it back in each place where you changed it.', sources: ['F1020-54'], mark: 'hint' },
  widens: { provenBy: ['meant'] },
  sources: ['F1020-54'],
  mark: 'hint',
} as const satisfies ChecklistStep;

export const letItReplicate = {
  id: 'let-it-replicate',
  changesNothing: true,
  text: 'On a Hub, let the change reach the server through Active Directory before you test. An Edge server has none: it keeps its connectors in a directory of its own (ADAM).',
  role: 'exchange-admin',
  sources: ['F1020-55', 'F1020-78'],
  mark: 'hint',
} as const satisfies ChecklistStep;

const restartUnknown = {
  text: 'Whether a service must be restarted for this change is missing in our sources. None of them names a restart, and we have no word of Microsoft on it.',
  sources: ['F1020-55'],
  mark: 'missing',
} as const satisfies Statement;

export const neverAnonymousRelay = {
  text: 'Never give anonymous logon ms-Exch-SMTP-Accept-Any-Recipient to solve this: it is the right to relay.',
  sources: ['F1020-60'],
} as const satisfies Statement;

const writtenFor2007 = {
  text: 'On Exchange 2010 the event and the advice are the same. The menu paths and commands here are those given for 2007.',
  sources: ['F1020-02', 'F1020-03'],
  mark: 'hint',
} as const satisfies Statement;

export const singleRightsAreForgotten = {
  text: 'A right given on its own turns the connector to Custom and is soon forgotten. Where a permission group fits, use the group.',
  sources: ['F1020-48', 'F1020-62'],
  mark: 'hint',
} as const satisfies Statement;

export const commonCautions = [neverAnonymousRelay, writtenFor2007, restartUnknown] as const;

export const removeRight = {
  text: 'Take this one right from the account again: Remove-ADPermission, with the same connector, user and right.',
  sources: ['F1020-82', 'F1020-62'],
  mark: 'hint',
} as const satisfies Statement;

export const grantSubmit = {
  id: 'grant-submit',
  text: 'Give the account ms-Exch-SMTP-Submit on this connector.',
  commands: ['Get-ReceiveConnector "SERVER\\CONNECTOR" | Add-ADPermission -User "DOMAIN\\account" -ExtendedRights ms-Exch-SMTP-Submit'],
  role: 'exchange-admin',
  impact: {
    text: 'The connector then shows its permission groups as Custom.',
    sources: ['F1020-48', 'F1020-62'],
  },
  undo: removeRight,
  widens: { provenBy: ['meant'] },
  sources: ['F1020-53'],
  doubt: mayReadAsDomain,
} as const satisfies ChecklistStep;

export const submitsAgain = {
  text: 'The client logs on by SMTP (EHLO, AUTH, MAIL FROM) and is not refused. There is no new event 1020 for this account. Get-ADPermission shows the right with Deny = False.',
  sources: ['F1020-56'],
  mark: 'hint',
} as const satisfies Statement;
