import type { ChecklistStep, Statement } from '../../engine/article.ts';
import { keepTheUpdate, notAnAdministrator, onTheUserOnly } from './grant-steps.ts';
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
} from './script-steps.ts';

/** A right for the wrong account opens mailboxes to somebody, and hides the fault. */
export const whichAccount = {
  id: 'which-account',
  changesNothing: true,
  text: 'See with which account the service really logs on, and write it down. Grant Send As to that account alone, not to a group and not to all accounts of its kind.',
  role: 'ad-admin',
  sources: ['F912918-58', 'F912918-90'],
  mark: 'hint',
} as const satisfies ChecklistStep;

/** Where some users work, what they have is right. */
export const whoFails = {
  id: 'who-fails',
  changesNothing: true,
  text: 'List who fails, and in which domain or container they are. Where others can send, their grant stays as it is. A grant in one domain does not reach the users of another.',
  role: 'ad-admin',
  sources: ['F912918-75', 'F912918-70'],
  mark: 'hint',
} as const satisfies ChecklistStep;

/** One service account on many users: the list of the script, cut down to that account. */
export const serviceSteps = [
  whichAccount,
  whoFails,
  ...exportSteps,
  {
    id: 'only-this-account',
    changesNothing: true,
    text: 'Cut the list down to the service account, with the one line or the other. Upper or lower case does not matter.',
    commands: [
      'Find.exe /I "SERVICEACCOUNT" EXPORTFILE > ServiceAccount.txt',
      'Findstr.exe /I /C:"SERVICEACCOUNT" EXPORTFILE > ServiceAccount.txt',
    ],
    role: 'ad-admin',
    sources: ['F912918-136', 'F912918-137'],
    doubt: filterDoubt,
  },
  {
    id: 'check-the-filter',
    changesNothing: true,
    text: 'Read the new file: only this account, and every user that it serves. Remove the header lines that Find writes. With Findstr use no wildcards in the file name.',
    role: 'ad-admin',
    sources: ['F912918-137'],
    doubt: filterDoubt,
  },
  readTheList,
  restOfTheLine,
  { ...byHand, widens: { provenBy: ['which-account'] } },
  {
    ...importList,
    text: 'Grant Send As to the service account on all owners that are left in the list.',
    commands: ['CSCRIPT AddSendAs.vbs DCNAME -Import "ServiceAccount.txt"'],
    impact: {
      text: 'Changes the user object of every mailbox owner in the list.',
      sources: ['F912918-121', 'F912918-55'],
    },
    widens: { provenBy: ['which-account', 'check-the-filter'] },
  },
] as const satisfies readonly ChecklistStep[];

export const serviceCautions = [
  {
    text: 'Many users and no script: inheritance can do it, but is not preferred. Answer “not fixed” to get there.',
    sources: ['F912918-70'],
    mark: 'hint',
  },
  onTheUserOnly,
  notAnAdministrator,
  keepUnicode,
  quotesInExcel,
  excelSteps,
  notInTheList,
  scriptIsAnExample,
  keepTheUpdate,
] as const satisfies readonly Statement[];
