import type { ChecklistStep, Statement } from '../../engine/article.ts';
import { keepTheUpdate, onTheUserOnly } from './grant-steps.ts';
import {
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

/** One service account on many users: the list of the script, cut down to that account. */
export const serviceSteps = [
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
  {
    ...importList,
    text: 'Grant Send As to the service account on all owners that are left in the list.',
    commands: ['CSCRIPT AddSendAs.vbs DCNAME -Import "ServiceAccount.txt"'],
    impact: {
      text: 'Changes the user object of every mailbox owner in the list.',
      sources: ['F912918-121', 'F912918-55'],
    },
  },
] as const satisfies readonly ChecklistStep[];

export const serviceCautions = [
  {
    text: 'Many users and no script: inheritance can do it, but is not preferred. Answer “not fixed” to get there.',
    sources: ['F912918-70'],
    mark: 'hint',
  },
  onTheUserOnly,
  keepUnicode,
  quotesInExcel,
  excelSteps,
  notInTheList,
  scriptIsAnExample,
  keepTheUpdate,
] as const satisfies readonly Statement[];
