import type { ArticleNode } from '../../engine/article.ts';
import { grantInDialog, restartHitsEveryone, sendsAsOwner, waitOrRestart } from './grant-steps.ts';
import { bothIntervals, inheritanceBack, protectedGroups } from './protected-groups.ts';
import { howToFindSendAs } from './security-page.ts';

/** Send As was granted and vanished: a protected owner, or something else. */
export const takenAway = {
  'gone-protected': {
    kind: 'question',
    about: ['who-sends'],
    prompt: 'Is the mailbox owner in a protected administrators’ group?',
    why: {
      text: 'On protected accounts a background task puts the permissions back to a template, without Send As.',
      sources: ['F912918-80', 'F912918-36'],
    },
    howToFind: protectedGroups,
    answers: {
      yes: { label: 'Yes, directly or through other groups', goto: 'protected-owner' },
      no: { label: 'No, in none of them', goto: 'right-removed' },
      unknown: { label: "I can't tell", goto: 'hand-over' },
    },
    sources: ['F912918-36', 'F912918-80', 'F912918-85'],
  },
  'still-removed': {
    kind: 'question',
    about: ['who-sends'],
    prompt: 'No longer protected: is Send As still taken away?',
    why: { text: 'A former administrator can stay under the template.', sources: ['F912918-04'], mark: 'hint' },
    howToFind: howToFindSendAs,
    answers: {
      yes: { label: 'Yes, it is gone again', goto: 'right-removed' },
      no: { label: 'No, it stays, and sending fails', goto: 'hand-over' },
      'still-protected': { label: 'The owner is still in the group', goto: 'hand-over' },
      unknown: { label: "I can't tell", goto: 'hand-over' },
    },
    sources: ['F912918-04', 'F912918-34'],
  },
} as const satisfies Record<string, ArticleNode>;

export const takenAwayCauses = {
  'protected-owner': {
    kind: 'cause',
    about: ['who-sends'],
    title: 'The mailbox owner is protected, so Send As does not last',
    why: [
      {
        text: 'The account must have the permissions of the adminSDHolder template. What is granted beside them is undone.',
        sources: ['F912918-80'],
      },
      { text: bothIntervals, sources: ['F912918-81'] },
    ],
    resolution: [
      {
        id: 'no-mailbox-on-admins',
        changesNothing: true,
        text: 'Agree with the owner: does the owner need the group? If not, the owner goes out of it. If so, two accounts: one for administration without a mailbox, one for mail. The article strongly advises against mailboxes on protected accounts.',
        role: 'ad-admin',
        sources: ['F912918-82'],
        mark: 'hint',
      },
      {
        id: 'ordinary-account',
        text: 'Only if the owner has to administer: create a second account without a mailbox for that, and put it into the group. Then the account with the mailbox goes out of the group, as in the next steps.',
        role: 'ad-admin',
        undo: {
          text: 'Put the first account back into the group. Then disable the second one; delete it once nobody uses it.',
          sources: ['F912918-82'],
          mark: 'hint',
        },
        widens: { provenBy: ['no-mailbox-on-admins'] },
        sources: ['F912918-82'],
        mark: 'hint',
      },
      {
        id: 'lost-steps',
        changesNothing: true,
        text: 'The article has steps for tying a mailbox to a protected account. We do not have them.',
        role: 'exchange-admin',
        sources: ['F912918-84'],
        mark: 'missing',
      },
      {
        id: 'leave-group',
        text: 'Take the account with the mailbox out of the protected group, also where it is a member through another group. Note its groups first: another of them may be protected too.',
        role: 'ad-admin',
        impact: { text: 'The account loses the administrative rights of that group.', sources: ['F912918-85'], mark: 'hint' },
        undo: { text: 'Put the account back into the group.', sources: ['F912918-85'], mark: 'hint' },
        widens: { provenBy: ['no-mailbox-on-admins'] },
        sources: ['F912918-80', 'F912918-85', 'F912918-169'],
        mark: 'hint',
      },
      { ...inheritanceBack, widens: { provenBy: ['gone-protected', 'admins-protected'] } },
      {
        id: 'grant-again',
        text: 'Then grant Send As on the account that owns the mailbox now.',
        where: 'Active Directory Users and Computers > the mailbox owner > Properties > Security',
        role: 'ad-admin',
        undo: { text: 'Take the tick for Send As away again.', sources: ['F912918-64'], mark: 'hint' },
        widens: { provenBy: ['gone-protected', 'admins-protected'] },
        sources: ['F912918-55', 'F912918-64'],
      },
      {
        id: 'see-it-last',
        changesNothing: true,
        text: 'Look again after the background task has run: Send As must still be there.',
        role: 'ad-admin',
        wait: {
          text: `${bothIntervals} BlackBerry adds: on the PDC emulator, by AdminSDProtectFrequency, 3600 seconds when it is absent.`,
          minutes: 60,
          sources: ['F912918-81'],
        },
        sources: ['F912918-81'],
      },
      {
        id: 'change-template',
        text: 'Only if none of this is possible, and after a complete security review: change the adminSDHolder object itself.',
        role: 'ad-admin',
        impact: {
          text: 'The permissions of all protected accounts change, those of every domain administrator among them.',
          needsChangeWindow: true,
          sources: ['F912918-83', 'F912918-85'],
        },
        undo: { text: 'Take the entry off the adminSDHolder object again.', sources: ['F912918-83'], mark: 'hint' },
        widens: { provenBy: ['no-mailbox-on-admins', 'see-it-last'] },
        sources: ['F912918-83'],
      },
      ...waitOrRestart,
    ],
    cautions: [
      restartHitsEveryone,
      {
        text: 'By hand, by script or by inheritance makes no difference: the right goes again.',
        sources: ['F912918-80'],
        mark: 'hint',
      },
      {
        text: 'A change to adminSDHolder changes the access to all protected accounts. Review what that opens first.',
        sources: ['F912918-83'],
      },
    ],
    expected: sendsAsOwner,
    // Where the owner is protected, the right is missing because the task takes it away.
    rulesOut: { 'admin-lacks-send-as': ['F912918-80'] },
    notFixed: 'still-removed',
    sources: ['F912918-36', 'F912918-80', 'F912918-81'],
  },
  'right-removed': {
    kind: 'cause',
    about: ['who-sends'],
    title: 'Something else takes Send As away again',
    why: [
      {
        text: 'The right was granted and is gone, and the owner is in no protected group. Four other articles describe how that happens.',
        sources: ['F912918-160'],
      },
    ],
    resolution: [
      {
        id: 'nested-groups',
        changesNothing: true,
        text: 'Go through the groups once more, distribution groups included: their members can be protected through other groups. See KB318180.',
        role: 'ad-admin',
        sources: ['F912918-04', 'F912918-160'],
        mark: 'hint',
      },
      {
        id: 'former-admin',
        changesNothing: true,
        text: 'Was the owner an administrator at some time? The template also affects former administrators. See KB306398.',
        role: 'ad-admin',
        sources: ['F912918-04', 'F912918-160'],
      },
      {
        id: 'inheritance-off',
        changesNothing: true,
        text: 'Is inheritance switched off on the owner, and are delegated permissions missing? It stays so after a protected group was left. See KB817433.',
        role: 'ad-admin',
        sources: ['F912918-04', 'F912918-160', 'F912918-172'],
      },
      {
        id: 'removed-after-setting',
        changesNothing: true,
        text: 'Does it go after it was set in Active Directory Users and Computers? See KB907434.',
        role: 'ad-admin',
        sources: ['F912918-04', 'F912918-160'],
      },
      {
        id: 'repair-by-article',
        text: 'Do what the article that fits says. The steps are there, not in this one. Then grant Send As again.',
        role: 'ad-admin',
        undo: {
          text: 'The way back, if there is one, is in the article that fits. We do not have it.',
          sources: ['F912918-160'],
          mark: 'missing',
        },
        widens: { provenBy: ['nested-groups', 'former-admin', 'inheritance-off', 'removed-after-setting'] },
        sources: ['F912918-160'],
        mark: 'hint',
      },
      ...grantInDialog,
      ...waitOrRestart,
    ],
    cautions: [
      restartHitsEveryone,
      {
        text: 'Granting it over and over does not help as long as it is taken away again.',
        sources: ['F912918-80'],
        mark: 'hint',
      },
    ],
    expected: sendsAsOwner,
    // The owner was found in no protected group, or has left it: the template's task works on protected accounts.
    rulesOut: { 'protected-owner': ['F912918-80', 'F912918-36'] },
    notFixed: 'hand-over',
    sources: ['F912918-04', 'F912918-160'],
  },
} as const satisfies Record<string, ArticleNode>;
