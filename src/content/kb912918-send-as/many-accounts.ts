import type { ArticleNode } from '../../engine/article.ts';
import { keepTheUpdate, restartHitsEveryone, restartStore, sendsAsOwner, waitForCache } from './grant-steps.ts';
import {
  byHand,
  excelSteps,
  exportSteps,
  filterDoubt,
  importList,
  keepUnicode,
  notInTheList,
  quotesInExcel,
  readTheList,
  restOfTheLine,
  scriptIsAnExample,
  whoNeedsIt,
} from './script-steps.ts';
import { howToFindBothRights, otherEntries } from './security-page.ts';

/** Many accounts on many mailboxes: the whole list of the script. */
export const manyAccounts = {
  'many-rights': {
    kind: 'question',
    prompt: 'Which rights do the senders have on a few of these mailboxes?',
    why: {
      text: 'Full Mailbox Access without Send As is what the script looks for.',
      sources: ['F912918-120'],
    },
    howToFind: howToFindBothRights,
    answers: {
      missing: { label: 'Full Mailbox Access, but no Send As', goto: 'many-lack-send-as' },
      neither: { label: 'Neither access nor Send As', goto: 'no-access' },
      ...otherEntries,
    },
    sources: ['F912918-33', 'F912918-34', 'F912918-120'],
  },
  'still-in-list': {
    kind: 'question',
    prompt: 'Which accounts does a new export still list?',
    why: {
      text: 'SetAll grants to everyone who is left: not where one of them is a delegate, or is not to send.',
      sources: ['F912918-127', 'F912918-121'],
    },
    howToFind: {
      steps: [
        {
          text: 'Write the list again, and look for “Has Delegates”.',
          commands: ['CSCRIPT AddSendAs.vbs DCNAME -Export'],
          sources: ['F912918-122', 'F912918-133'],
        },
        {
          text: 'Find out for each such line if the account serves that owner as a delegate.',
          sources: ['F912918-133'],
        },
        whoNeedsIt,
        {
          text: 'If only a few are left that are to send, give them Send As by hand first.',
          sources: ['F912918-55'],
          mark: 'hint',
        },
      ],
      minutes: 15,
      role: 'ad-admin',
      isSafe: true,
    },
    answers: {
      none: { label: 'None any more', goto: 'page-now' },
      delegates: {
        label: 'A few, or some that are not to send as the owner',
        goto: 'page-now',
      },
      'all-need-it': { label: 'Many: none is a delegate, and each is to send', goto: 'all-lack-send-as' },
      unknown: { label: "I can't tell", detail: 'Goes on; this cause stays not checked', goto: 'page-now' },
    },
    sources: ['F912918-120', 'F912918-127', 'F912918-133', 'F912918-171'],
  },
} as const satisfies Record<string, ArticleNode>;

export const manyAccountsCauses = {
  'many-lack-send-as': {
    kind: 'cause',
    title: 'Many accounts have Full Mailbox Access but lack Send As',
    why: [
      {
        text: 'Since the change, each of them needs Send As on the owner of every mailbox that it sends from.',
        sources: ['F912918-47', 'F912918-55'],
      },
    ],
    resolution: [
      {
        id: 'delegates-first',
        changesNothing: true,
        text: 'Decide with the mailbox owners which delegates are to stay on behalf of them. The article says to know these rules before the script changes anything.',
        role: 'exchange-admin',
        sources: ['F912918-129', 'F912918-116'],
      },
      ...exportSteps,
      readTheList,
      restOfTheLine,
      {
        id: 'split-the-list',
        changesNothing: true,
        text: 'To look at owners with delegates and the others apart, split the list. The article has two lines for each file.',
        commands: [
          'Find.exe "Has Delegates" EXPORTFILE > HasDelegates.txt',
          'Findstr.exe /C:"Has Delegates" EXPORTFILE > HasDelegates.txt',
          'Find.exe "No Delegates" EXPORTFILE > NoDelegates.txt',
          'Findstr.exe /C:"No Delegates" EXPORTFILE > NoDelegates.txt',
        ],
        role: 'ad-admin',
        sources: ['F912918-136', 'F912918-137'],
        doubt: filterDoubt,
      },
      {
        id: 'check-the-filter',
        changesNothing: true,
        text: 'Check each new file: the accounts that you meant, and no others. Remove the header lines that Find writes. With Findstr use no wildcards in the file name.',
        role: 'ad-admin',
        sources: ['F912918-137'],
        doubt: filterDoubt,
      },
      { id: 'who-needs-it', changesNothing: true, ...whoNeedsIt, role: 'exchange-admin', tool: 'send-as-review' },
      {
        id: 'decide-on-delegates',
        changesNothing: true,
        text: 'On each line with Has Delegates, find out if this account serves that owner as a delegate. If so, take that line out of the file that you will import, unless the account is always to send as the owner.',
        role: 'exchange-admin',
        tool: 'send-as-review',
        sources: ['F912918-133', 'F912918-116'],
      },
      { ...byHand, widens: { provenBy: ['who-needs-it', 'decide-on-delegates'] } },
      { ...importList, widens: { provenBy: ['who-needs-it', 'decide-on-delegates'] } },
      waitForCache,
      restartStore,
    ],
    cautions: [
      restartHitsEveryone,
      {
        text: 'Of the delegates, only those with Full Mailbox Access are in the list. A delegate who gets Send As by mistake can have it taken away easily.',
        sources: ['F912918-133', 'F912918-117'],
      },
      keepUnicode,
      quotesInExcel,
      excelSteps,
      notInTheList,
      {
        text: 'To keep accounts out of the list, the script has FMA_EXCLUSIVE_LIST near its top, with a few accounts in it.',
        sources: ['F912918-140'],
      },
      {
        text: 'How an entry of FMA_EXCLUSIVE_LIST is written is in the published article; we do not have it.',
        sources: ['F912918-140'],
        mark: 'missing',
      },
      {
        text: 'FMA_EXCLUSIVE_EXSVC keeps out one account in every domain: "\\Exchange Services" & OUTPUT_DELIMITER, which comes from the Active Directory Connector. After a migration with other tools, put in their account instead: a backslash and the name, without domain.',
        sources: ['F912918-141'],
      },
      {
        text: 'The article’s tips and caveats on the script are missing here: we do not have that list.',
        sources: ['F912918-142'],
        mark: 'missing',
      },
      scriptIsAnExample,
      keepTheUpdate,
    ],
    expected: sendsAsOwner,
    notFixed: 'still-in-list',
    sources: ['F912918-47', 'F912918-120'],
  },
  'all-lack-send-as': {
    kind: 'cause',
    title: 'Many accounts still lack Send As, and all are to have it',
    why: [
      {
        text: 'A new export still lists many. With SetAll the script grants Send As on each mailbox of the domain to everyone who has Full Mailbox Access.',
        sources: ['F912918-121'],
      },
    ],
    resolution: [
      {
        id: 'no-delegates-at-all',
        changesNothing: true,
        text: 'Make sure that no delegate in the organization has Full Mailbox Access. If one has, stop here and answer “not fixed”.',
        role: 'exchange-admin',
        sources: ['F912918-127'],
      },
      {
        id: 'all-need-it',
        changesNothing: true,
        text: 'Go through a new export of each domain: SetAll grants to every account in it. If one is not to send, such as one for backup, archive or reading, do not use SetAll. Answer “not fixed”.',
        commands: ['CSCRIPT AddSendAs.vbs DCNAME -Export'],
        role: 'exchange-admin',
        tool: 'send-as-review',
        sources: ['F912918-171', 'F912918-121'],
        mark: 'hint',
      },
      {
        id: 'back-up',
        changesNothing: true,
        text: 'Make a backup of Active Directory. There is no list of what this mode changes but the export: keep it, it is the list for the way back.',
        role: 'ad-admin',
        sources: ['F912918-152', 'F912918-122'],
        mark: 'hint',
      },
      {
        id: 'set-all',
        text: 'Grant Send As to everyone with Full Mailbox Access, on each mailbox of the domain.',
        commands: ['CSCRIPT AddSendAs.vbs DCNAME -SetAll'],
        role: 'ad-admin',
        impact: {
          text: 'Changes the mailbox owners of a whole domain at once, without a list to look at. Delegates among the accounts no longer send on behalf.',
          sources: ['F912918-121', 'F912918-127'],
        },
        undo: {
          text: 'Remove Send As from each account that should not have it, by the export that you kept.',
          sources: ['F912918-127', 'F912918-152'],
        },
        widens: { provenBy: ['still-in-list', 'no-delegates-at-all', 'all-need-it'] },
        sources: ['F912918-121', 'F912918-122'],
      },
      waitForCache,
      restartStore,
    ],
    cautions: [
      {
        text: 'Do not use SetAll if delegates have Full Mailbox Access too. They would get Send As, and all their mail would go out as the owner.',
        sources: ['F912918-127'],
      },
      restartHitsEveryone,
      notInTheList,
    ],
    expected: sendsAsOwner,
    notFixed: 'page-now',
    sources: ['F912918-121', 'F912918-127'],
  },
} as const satisfies Record<string, ArticleNode>;
