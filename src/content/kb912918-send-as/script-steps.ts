import type { ChecklistStep, Statement } from '../../engine/article.ts';

/** Up to a list of who lacks Send As: nothing is changed yet. */
export const exportSteps = [
  {
    id: 'have-the-script',
    changesNothing: true,
    text: 'The script AddSendAs.vbs is printed at the end of the published article. We do not have its text.',
    role: 'ad-admin',
    sources: ['F912918-120'],
    mark: 'missing',
  },
  {
    id: 'back-up',
    changesNothing: true,
    text: 'Make a backup of Active Directory before you change many accounts: Send As is kept there.',
    role: 'ad-admin',
    sources: ['F912918-152', 'F912918-55'],
    mark: 'hint',
  },
  {
    id: 'right-account',
    changesNothing: true,
    text: 'Work on an Exchange server or on a workstation with Exchange System Manager. Use an administrative account of the forest that the mailbox owners are in. An account with rights across forests, or a workstation of another forest, may not work.',
    role: 'ad-admin',
    sources: ['F912918-125'],
  },
  {
    id: 'command-prompt',
    changesNothing: true,
    text: 'Open a command prompt window in a folder where you may create files. Do not start the script from Run. Its log and export files are written to the folder that you are in.',
    where: 'Start > Run > CMD',
    role: 'ad-admin',
    sources: ['F912918-123'],
  },
  {
    id: 'more-accounts',
    changesNothing: true,
    text: 'Only if no single account may administer all domains and servers: open one command prompt for each account. Never run two copies against one domain at once.',
    commands: ['RunAs.exe /user:ADMINACCOUNT CMD.EXE'],
    role: 'ad-admin',
    sources: ['F912918-126'],
  },
  {
    id: 'export',
    changesNothing: true,
    text: 'Write the list of accounts that have Full Mailbox Access without Send As, one domain at a time. The first line alone shows the help. Errors go to a file Send_As_Errors_H_MM_SS.txt with the same time in its name.',
    commands: ['CSCRIPT AddSendAs.vbs', 'CSCRIPT AddSendAs.vbs DCNAME -Export'],
    role: 'ad-admin',
    sources: ['F912918-120', 'F912918-121', 'F912918-122', 'F912918-124'],
  },
] as const satisfies readonly ChecklistStep[];

/** Without the script. Stands behind the step that says who is to have the right; `widens` says which. */
export const byHand = {
  id: 'by-hand',
  text: 'If you do not have the script, give Send As by hand on each mailbox owner instead. Turn on View > Advanced Features, add the account that is to send, and tick Allow for Send As. Then go on after the import.',
  where: 'Active Directory Users and Computers > the mailbox owner > Properties > Security > Add',
  role: 'ad-admin',
  undo: { text: 'Take the tick for Send As away again on each of them.', sources: ['F912918-64'], mark: 'hint' },
  sources: ['F912918-55', 'F912918-61', 'F912918-63', 'F912918-64'],
  mark: 'hint',
} as const satisfies ChecklistStep;

/** The list says who has access, which is not who is to send. */
export const whoNeedsIt = {
  text: 'The list shows who has Full Mailbox Access, not who is to send. Keep only accounts that are to send as these owners. Take out accounts for backup and archive, administrators, and people who only read.',
  sources: ['F912918-171'],
  mark: 'hint',
} as const satisfies Statement;

export const readTheList = {
  id: 'read-the-list',
  changesNothing: true,
  text: 'How to read a line, from the sample: “NoSendAs” has Full Mailbox Access but no Send As on the mailbox of “Mailbox Owner”. In order it holds the owner, the account, its display name, Has Delegates or No Delegates, and Enabled for one of the accounts.',
  role: 'ad-admin',
  tool: 'send-as-review',
  sources: ['F912918-131', 'F912918-132'],
  mark: 'hint',
} as const satisfies ChecklistStep;

export const restOfTheLine = {
  id: 'rest-of-the-line',
  changesNothing: true,
  text: 'The article lists all fields of a line. We do not have that list, nor the fields after the fifth. Leave them as they are.',
  role: 'ad-admin',
  sources: ['F912918-131'],
  mark: 'missing',
} as const satisfies ChecklistStep;

/** The grant itself; `widens` says which step says for whom. */
export const importList = {
  id: 'import',
  text: 'Grant Send As on the lines that you kept, and on no others. If you split the list, import the checked files one after the other instead.',
  commands: ['CSCRIPT AddSendAs.vbs DCNAME -Import "EXPORTFILE"'],
  role: 'ad-admin',
  impact: {
    text: 'Changes the user object of every owner in the list. Delegates in it will send as the owner and no longer on behalf of the owner.',
    sources: ['F912918-121', 'F912918-117', 'F912918-127'],
  },
  undo: {
    text: 'On each owner in the list, remove Send As of the account named beside it. There is no other way back but the backup, so keep the list.',
    sources: ['F912918-152'],
    mark: 'hint',
  },
  sources: ['F912918-121', 'F912918-122'],
} as const satisfies ChecklistStep;

export const keepUnicode = {
  text: 'Edit the list with Notepad of Windows 2000, XP or 2003, or with Excel. Other editors may save it as ANSI or ASCII text and spoil it.',
  sources: ['F912918-130', 'F912918-134'],
} as const satisfies Statement;

export const quotesInExcel = {
  text: 'Each value is in triple quotation marks, with tabs between them. Excel shows single ones and writes triple ones again when it saves Unicode text. Open it as delimited text with tabs; save it as “Unicode Text (*.txt)”.',
  sources: ['F912918-130', 'F912918-135'],
  mark: 'hint',
} as const satisfies Statement;

export const excelSteps = {
  text: 'The steps for opening and saving the list in Excel are in the published article; we do not have them.',
  sources: ['F912918-135'],
  mark: 'missing',
} as const satisfies Statement;

export const notInTheList = {
  text: 'The script does not list accounts that have Send As by inheritance, and what it grants on protected owners does not last.',
  sources: ['F912918-128'],
} as const satisfies Statement;

export const filterDoubt =
  'Findstr of Windows 2000, XP and 2003 does not read UTF-16 text and may find nothing. What Find writes to a file may no longer be Unicode. See that the new file is not empty and still Unicode.';

export const scriptIsAnExample = {
  text: 'The script is an example, and nobody warrants it. Microsoft support explains but never alters it; readers are taken to know its language.',
  sources: ['F912918-143'],
} as const satisfies Statement;
