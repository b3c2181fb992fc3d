import type { Instruction, Statement } from '../../model/article/statement.ts';

/** What the article says to whoever reviews an export of the script; shown where it applies. */
export const reviewStatements = {
  fields: {
    text: 'From the sample: mailbox owner, account without Send As, its display name, Has or No Delegates, Enabled. Whose state the fifth field gives is not said.',
    sources: ['F912918-131', 'F912918-132'],
    mark: 'hint',
  },
  unknownFields: {
    text: 'The article lists all fields of a line. We do not have that list, nor the fields after the fifth. Leave them as they are.',
    sources: ['F912918-131'],
    mark: 'missing',
  },
  whoNeedsIt: {
    text: 'The list shows who has Full Mailbox Access, not who is to send. Keep only accounts that are to send as these owners. Take out accounts for backup and archive, administrators, and people who only read.',
    sources: ['F912918-171'],
    mark: 'hint',
  },
  delegatesOfOwner: {
    text: '“Has Delegates” is about the mailbox owner. Find out for each line whether this account serves that owner as a delegate.',
    sources: ['F912918-133'],
  },
  superDelegate: {
    text: 'A delegate with Full Mailbox Access usually should not get Send As. Logged on directly to the owner’s mailbox, the delegate sends as the owner even so; through the delegation features, on behalf of the owner.',
    sources: ['F912918-116'],
  },
  neverOnBehalf: {
    text: 'With Send As a delegate always sends as the owner, never again on behalf. Grant it only if that is wanted.',
    sources: ['F912918-116', 'F912918-117'],
  },
  revoke: { text: 'Send As that was given to a delegate by mistake is easy to take away.', sources: ['F912918-117'] },
  protectedOwners: {
    text: 'On protected owners the grant does not last: a background task takes it away again. The article says that it happens within several minutes, BlackBerry says every 60 minutes by default.',
    sources: ['F912918-128', 'F912918-80', 'F912918-81'],
  },
  noProtectedList: {
    text: 'No protected owner is marked yet. What the script grants on protected owners does not last: put them on the list above.',
    sources: ['F912918-128'],
  },
  setAll: {
    text: 'Do not use SetAll instead: it grants Send As to everyone with Full Mailbox Access, also on lines that you left out or did not decide.',
    sources: ['F912918-121', 'F912918-127'],
  },
  inherited: {
    text: 'Accounts that have Send As by inheritance are not in the export.',
    sources: ['F912918-128', 'F912918-71'],
  },
  exchangeServices: {
    text: 'An account “Exchange Services” is in the list. It comes from the Active Directory Connector, and the script leaves it out by default. Look why it is here.',
    sources: ['F912918-141'],
    mark: 'hint',
  },
  notUnicode: {
    text: 'Edit the list with Notepad of Windows 2000, XP or 2003, or with Excel. Other editors may save it as ANSI or ASCII text and spoil it.',
    sources: ['F912918-130', 'F912918-134'],
  },
  before: {
    text: 'Make a backup of Active Directory first. An import has no undo but taking Send As away line by line, so keep the import file.',
    sources: ['F912918-152'],
    mark: 'hint',
  },
  whereToRun: {
    text: 'Copy the file to a folder where you may create files, and run the line there, in a command prompt window (Start > Run > CMD), not from Run.',
    sources: ['F912918-123'],
  },
  whoRuns: {
    text: 'Use an administrative account of the owners’ forest, on an Exchange server or a workstation with Exchange System Manager.',
    sources: ['F912918-125'],
  },
  oneAtATime: {
    text: 'One domain at a time; never two copies of the script against one domain at once.',
    sources: ['F912918-120', 'F912918-126'],
  },
  errors: { text: 'Errors go to a file Send_As_Errors_H_MM_SS.txt in the same folder.', sources: ['F912918-123', 'F912918-124'] },
  wait: {
    text: 'The store keeps mailbox information for two hours by default: wait that long before you test.',
    sources: ['F912918-65'],
    mark: 'hint',
  },
  example: {
    text: 'The script is an example, and nobody warrants it. Microsoft support explains but never alters it; readers are taken to know its language.',
    sources: ['F912918-143'],
  },
  manyMailboxes: {
    text: 'Full Mailbox Access without Send As is the mark of a service or resource account. One on many mailboxes is rarely a person.',
    sources: ['F912918-120'],
    mark: 'hint',
  },
  serviceNames: {
    text: 'BESAdmin is the default account of BlackBerry, GoodAdmin that of GoodLink.',
    sources: ['F912918-90', 'F912918-94'],
    mark: 'hint',
  },
} as const satisfies Record<string, Statement>;

/** The service accounts that `serviceNames` speaks of. */
export const serviceAccounts = ['BESAdmin', 'GoodAdmin'];

/** Commands of the article. EXPORTFILE and SERVICEACCOUNT are filled in from the open file. */
export const reviewCommands = {
  has: {
    text: 'Lines with “Has Delegates”:',
    commands: ['Find.exe "Has Delegates" EXPORTFILE > HasDelegates.txt', 'Findstr.exe /C:"Has Delegates" EXPORTFILE > HasDelegates.txt'],
    sources: ['F912918-136'],
  },
  no: {
    text: 'Lines with “No Delegates”, or without “Has Delegates”:',
    commands: [
      'Find.exe "No Delegates" EXPORTFILE > NoDelegates.txt',
      'Find.exe /V "Has Delegates" EXPORTFILE > NoDelegates.txt',
      'Findstr.exe /C:"No Delegates" EXPORTFILE > NoDelegates.txt',
      'Findstr.exe /V /C:"Has Delegates" EXPORTFILE > NoDelegates.txt',
    ],
    sources: ['F912918-136'],
  },
  account: {
    text: 'Lines of one service account, upper or lower case alike:',
    commands: [
      'Find.exe /I "SERVICEACCOUNT" EXPORTFILE > ServiceAccount.txt',
      'Findstr.exe /I /C:"SERVICEACCOUNT" EXPORTFILE > ServiceAccount.txt',
    ],
    sources: ['F912918-136'],
  },
  import: {
    text: 'Grant Send As on the lines of the import file:',
    commands: ['CSCRIPT AddSendAs.vbs DCNAME -Import "EXPORTFILE"'],
    sources: ['F912918-121', 'F912918-122'],
  },
  caution: {
    text: 'Find writes header lines that must be removed. With Findstr use no wildcards in the file name. Check that the new file holds the accounts that you meant, and no others.',
    sources: ['F912918-137'],
    doubt:
      'Findstr of Windows 2000, XP and 2003 does not read UTF-16 text and may find nothing. What Find writes to a file may no longer be Unicode. See that the new file is not empty and still Unicode.',
  },
} as const satisfies Record<string, Instruction>;
