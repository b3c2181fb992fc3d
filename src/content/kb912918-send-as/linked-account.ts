import type { ArticleNode } from '../../engine/article.ts';
import { restartHitsEveryone, restartStore, waitForCache } from './grant-steps.ts';

/** The owner logs on with an account of another forest: the link between the two accounts. */
export const linkedAccount = {
  'linked-external': {
    kind: 'question',
    prompt: 'Is the logon account the Associated External Account?',
    why: {
      text: 'Through this setting Exchange takes an account of another forest for the owner.',
      sources: ['F912918-101', 'F912918-103'],
    },
    howToFind: {
      steps: [
        {
          text: 'On the mailbox owner account in the Exchange forest, see which account is set as Associated External Account.',
          sources: ['F912918-101', 'F912918-102'],
        },
        {
          text: 'The window in which it is shown and set is not in what we have of the article.',
          sources: ['F912918-102'],
          mark: 'missing',
        },
        {
          text: 'Or read its attribute msExchMasterAccountSID: it holds the SID of that account.',
          sources: ['F912918-102'],
        },
        {
          text: 'Full Mailbox Access alone is not this setting, and SELF stands for the owner account itself.',
          sources: ['F912918-173', 'F912918-174'],
          mark: 'hint',
        },
        {
          text: 'Event 9548 speaks for a disabled owner without that setting. Exchange 2000 logs it too.',
          sources: ['F912918-104'],
        },
      ],
      minutes: 5,
      role: 'exchange-admin',
      isSafe: true,
    },
    answers: {
      yes: { label: 'Yes, this very account', goto: 'linked-owner-disabled' },
      missing: { label: 'No, none is set', goto: 'external-account-missing' },
      other: { label: 'No, another one or SELF', goto: 'external-account-missing' },
      unknown: {
        label: "I can't tell",
        detail: 'Goes on; this cause stays not checked',
        goto: 'linked-owner-disabled',
      },
    },
    sources: ['F912918-101', 'F912918-102', 'F912918-104'],
  },
  'linked-owner-disabled': {
    kind: 'question',
    prompt: 'Is the mailbox owner account disabled for logons?',
    why: {
      text: 'Once an account is associated, the owner account should be disabled: only then can all permissions be relied on.',
      sources: ['F912918-103'],
    },
    howToFind: {
      steps: [{ text: 'Look at the mailbox owner account in the Exchange forest.', sources: ['F912918-103'], mark: 'hint' }],
      minutes: 2,
      role: 'ad-admin',
      isSafe: true,
    },
    answers: {
      yes: { label: 'Yes, it is disabled', goto: 'hand-over' },
      no: { label: 'No, one can log on with it', detail: 'And another account is associated with it', goto: 'owner-not-disabled' },
      unknown: { label: "I can't tell", goto: 'hand-over' },
    },
    sources: ['F912918-103'],
  },
} as const satisfies Record<string, ArticleNode>;

export const linkedAccountCauses = {
  'external-account-missing': {
    kind: 'cause',
    title: 'The logon account is not the Associated External Account',
    why: [
      {
        text: 'The mailbox belongs to an account in the Exchange forest. Only the account that is associated with it counts as the owner.',
        sources: ['F912918-101', 'F912918-103'],
      },
      {
        text: 'Every other account needs Send As like anybody else.',
        sources: ['F912918-47'],
      },
      {
        text: 'That holds for an account of another forest too, if all it has is Full Mailbox Access.',
        sources: ['F912918-174'],
        mark: 'hint',
      },
    ],
    resolution: [
      {
        id: 'right-person',
        changesNothing: true,
        text: 'Make sure that this person is to be the owner. Only one account can be associated, and it must be of another forest. Note the one that is set now, also if it is SELF.',
        role: 'exchange-admin',
        sources: ['F912918-102'],
      },
      {
        id: 'associate',
        text: 'On the mailbox owner account, grant the logon account Associated External Account. This writes its SID to msExchMasterAccountSID: do not write it there by hand. With many such users, do one first.',
        role: 'exchange-admin',
        impact: {
          text: 'The account that was associated before no longer counts as the owner.',
          sources: ['F912918-102'],
          mark: 'hint',
        },
        undo: { text: 'Associate the account that you noted, or none.', sources: ['F912918-102'], mark: 'hint' },
        widens: { provenBy: ['right-person'] },
        sources: ['F912918-101', 'F912918-102'],
      },
      {
        id: 'disable-owner',
        text: 'Then disable the mailbox owner account for logons, if it is not disabled yet. Only then can all permissions be relied on.',
        role: 'ad-admin',
        impact: { text: 'Nobody can log on with the owner account any more.', sources: ['F912918-103'], mark: 'hint' },
        undo: { text: 'Enable the account again.', sources: ['F912918-103'], mark: 'hint' },
        widens: false,
        sources: ['F912918-103'],
      },
      waitForCache,
      restartStore,
    ],
    cautions: [
      restartHitsEveryone,
      {
        text: 'Never disable the owner while no account is associated: other faults follow, and event 9548. Hotfixes for 2003 are 903158 and, with SP2, 916783.',
        sources: ['F912918-104'],
      },
      {
        text: 'If several people use the mailbox, the others need Send As: answer “a shared or resource mailbox” for them.',
        sources: ['F912918-47', 'F912918-102'],
        mark: 'hint',
      },
      {
        text: 'Client permissions and delegations that do not stay after they were assigned: KB300456.',
        sources: ['F912918-160', 'F912918-04'],
      },
    ],
    expected: {
      text: 'The account is shown as Associated External Account, and its owner sends from the mailbox.',
      sources: ['F912918-102', 'F912918-103'],
      mark: 'hint',
    },
    notFixed: 'linked-owner-disabled',
    sources: ['F912918-101', 'F912918-102', 'F912918-103'],
  },
  'owner-not-disabled': {
    kind: 'cause',
    title: 'The mailbox owner account is not disabled',
    why: [
      {
        text: 'The owner account is associated with an account of another forest and can still log on. It should be disabled; only then can all permissions be relied on.',
        sources: ['F912918-103'],
      },
      { text: 'While the owner account is enabled, its own SID stands for the mailbox.', sources: ['F912918-173'] },
    ],
    resolution: [
      {
        id: 'check-associated',
        changesNothing: true,
        text: 'First see that an account is set as Associated External Account.',
        role: 'exchange-admin',
        sources: ['F912918-102', 'F912918-104'],
      },
      {
        id: 'disable-owner',
        text: 'Disable the mailbox owner account for logons.',
        role: 'ad-admin',
        impact: { text: 'Nobody can log on with the owner account any more.', sources: ['F912918-103'], mark: 'hint' },
        undo: { text: 'Enable the account again.', sources: ['F912918-103'], mark: 'hint' },
        widens: false,
        sources: ['F912918-103'],
      },
    ],
    cautions: [
      {
        text: 'Never disable the owner while no account is associated: other faults follow, and event 9548. Hotfixes for 2003 are 903158 and, with SP2, 916783.',
        sources: ['F912918-104'],
      },
      {
        text: 'The associated account has Exchange access only. Active Directory rights of the owner do not come with it.',
        sources: ['F912918-103'],
      },
    ],
    expected: {
      text: 'The owner account is disabled, no new event 9548 is logged, and mail goes out from the mailbox.',
      sources: ['F912918-103', 'F912918-104'],
      mark: 'hint',
    },
    notFixed: 'hand-over',
    sources: ['F912918-103', 'F912918-104'],
  },
} as const satisfies Record<string, ArticleNode>;
