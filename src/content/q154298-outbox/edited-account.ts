import type { ArticleNode } from '../../engine/article.ts';
import { neverRecreate, passwordBeforeRestart, restartMtaAndImc, sendsAgain } from './shared-steps.ts';

/** Accounts that were edited or made anew with User Manager for Domains, and the way out when nothing helped. */
export const editedAccount = {
  'sbs-account': {
    kind: 'question',
    prompt: 'Is it Small Business Server 4.5, with the account edited in User Manager for Domains?',
    why: {
      text: 'On Small Business Server 4.5, editing the account there instead of in the SBS Console can be enough to bring the two events.',
      sources: ['F154298-31'],
    },
    howToFind: {
      steps: [{ text: 'Ask who last edited the service account, and with which program.', sources: ['F154298-31'], mark: 'hint' }],
      minutes: 3,
      role: 'exchange-admin',
      isSafe: true,
    },
    answers: {
      yes: { label: 'Yes', goto: 'sbs-edited-outside' },
      no: { label: 'No', detail: 'Not SBS 4.5, or edited in the SBS Console', goto: 'hand-over' },
      unknown: { label: "I can't tell", goto: 'hand-over' },
    },
    sources: ['F154298-31'],
  },
  'sbs-edited-outside': {
    kind: 'cause',
    title: 'Small Business Server 4.5: the account was edited outside the SBS Console',
    why: [
      {
        text: 'User Manager for Domains does not update what belongs to Small Business Server 4.5. Editing accounts with it may bring events 9297 and 3161.',
        sources: ['F154298-31'],
      },
    ],
    resolution: [
      {
        id: 'note-edits',
        changesNothing: true,
        text: 'Note who edited the account in User Manager for Domains, when, and what was changed. Change nothing more there.',
        role: 'exchange-admin',
        sources: ['F154298-31'],
        mark: 'hint',
      },
      {
        id: 'redo-in-console',
        text: 'Make the same change once more in the Small Business Server Console. Our source says that changes belong there; it names no repair.',
        where: 'Small Business Server Console',
        role: 'exchange-admin',
        undo: { text: 'Set back in the console what you changed there.', sources: ['F154298-31'], mark: 'hint' },
        widens: false,
        sources: ['F154298-31'],
        mark: 'hint',
      },
      { ...restartMtaAndImc, mark: 'hint' },
    ],
    cautions: [
      neverRecreate,
      passwordBeforeRestart,
      {
        text: 'The source says “may”: if the events still come, grant nothing and choose “Not fixed”, which hands over.',
        sources: ['F154298-31'],
        mark: 'hint',
      },
    ],
    expected: sendsAgain,
    notFixed: 'hand-over',
    sources: ['F154298-31'],
  },
  'account-recreated': {
    kind: 'escalation',
    title: 'The service account seems to have been deleted: restart nothing, hand over',
    why: {
      text: 'An unknown account with the role points to an account that was deleted. One made anew has another SID, even with the same name and password.',
      sources: ['F154298-61', 'F154298-75'],
      mark: 'hint',
    },
    role: 'exchange-admin',
    handOver: [
      {
        text: 'Stop and restart no Exchange service before the account is back. Those that run now may not start again.',
        sources: ['F154298-61'],
        mark: 'hint',
      },
      { text: 'Grant the new account nothing: that does not bring the old SID back.', sources: ['F154298-61', 'F154298-75'], mark: 'hint' },
      {
        text: 'Microsoft recommends only one way: restore the accounts database (SAM) from a recent backup. The other is reinstalling, which loses the directory.',
        sources: ['F154298-75', 'F154298-61'],
      },
      {
        text: 'Back up the information store first. Say which backups of the SAM there are, and touch no domain controller before that.',
        sources: ['F154298-75'],
        mark: 'hint',
      },
      { text: 'Who deleted the account and when, and what was done since.', sources: ['F154298-61'], mark: 'hint' },
    ],
    sources: ['F154298-61', 'F154298-75'],
  },
  'hand-over': {
    kind: 'escalation',
    title: 'No cause of this article is proven: hand over to an Exchange admin',
    why: {
      text: 'What could be checked did not show the cause, or did not help.',
      sources: ['F154298-40', 'F154298-41', 'F154298-42', 'F154298-43'],
    },
    role: 'exchange-admin',
    handOver: [
      {
        text: 'The full text of one event 9297 and one event 3161, with their times.',
        sources: ['F154298-22', 'F154298-23'],
        mark: 'hint',
      },
      {
        text: 'Which account is the service account and how that is known. What each Exchange service logs on with.',
        sources: ['F154298-28', 'F154298-72'],
        mark: 'hint',
      },
      {
        text: 'The accounts with Service Account Admin on organization, site and Configuration. Grant nothing on hearsay.',
        sources: ['F154298-52', 'F154298-60'],
        mark: 'hint',
      },
      {
        text: 'Since when, how many users, and whether mail to the Internet, to MS Mail and inside the site is hit. Leave what waits where it is.',
        sources: ['F154298-13', 'F154298-15', 'F154298-20'],
        mark: 'hint',
      },
    ],
    sources: ['F154298-40', 'F154298-41', 'F154298-42', 'F154298-43'],
  },
} as const satisfies Record<string, ArticleNode>;
