import type { ArticleNode, ChecklistStep, Statement } from '../../engine/article.ts';
import { grantInDialog, onTheUserOnly, restartHitsEveryone, sendsAsOwner, waitOrRestart } from './grant-steps.ts';
import { inheritanceBack, protectedGroups } from './protected-groups.ts';
import { howToFindSendAs, otherEntries } from './security-page.ts';

const grantOnOneUser = [
  {
    id: 'no-protected-group',
    changesNothing: true,
    text: 'See that the user is in no protected group now, also through groups in groups. If one turns up, stop: answer “not fixed”, then “it is gone again”.',
    role: 'ad-admin',
    sources: ['F912918-36', 'F912918-85'],
  },
  { ...inheritanceBack, widens: { provenBy: ['no-protected-group'] } },
  ...grantInDialog,
  ...waitOrRestart,
] as const satisfies readonly ChecklistStep[];

const onOneUser = [
  restartHitsEveryone,
  onTheUserOnly,
  {
    text: 'A user in a protected administrators’ group loses the right again. Then answer “not fixed”. Our list of these groups is cut off, so look again later whether it is still there.',
    sources: ['F912918-80', 'F912918-36', 'F912918-85'],
  },
  {
    text: 'Do not grant it on the whole domain once more for one user, and do not change adminSDHolder.',
    sources: ['F912918-70', 'F912918-83'],
    mark: 'hint',
  },
] as const satisfies readonly Statement[];

/** The service works, but not for some: only administrators fail, or one user. */
export const someUsers = {
  'admins-rights': {
    kind: 'question',
    prompt: 'Does the sending account have Send As on an administrator who cannot send?',
    why: {
      text: 'Ordinary users can send, so the account has the right on them. On protected administrators it does not stay.',
      sources: ['F912918-87', 'F912918-80'],
    },
    howToFind: howToFindSendAs,
    answers: { missing: { label: 'No Send As', goto: 'admins-protected' }, ...otherEntries },
    sources: ['F912918-34', 'F912918-37', 'F912918-87'],
  },
  'admins-protected': {
    kind: 'question',
    prompt: 'Are those who cannot send in a protected administrators’ group?',
    why: {
      text: 'On protected accounts a background task takes Send As away again.',
      sources: ['F912918-80', 'F912918-37'],
    },
    howToFind: protectedGroups,
    answers: {
      yes: { label: 'Yes, directly or through other groups', goto: 'protected-owner' },
      no: { label: 'No, in none of them', goto: 'admin-lacks-send-as' },
      unknown: { label: "I can't tell", goto: 'hand-over' },
    },
    sources: ['F912918-36', 'F912918-85', 'F912918-87'],
  },
  'one-user-receives': {
    kind: 'question',
    prompt: 'Does this user still receive mail, on the same device?',
    why: {
      text: 'The change touches only sending, and no device. The rest is a matter of the mobile platform.',
      sources: ['F912918-163'],
      mark: 'hint',
    },
    howToFind: {
      steps: [
        {
          text: 'Send the user a message, and ask whether the device was changed lately.',
          sources: ['F912918-163'],
          mark: 'hint',
        },
      ],
      minutes: 3,
      role: 'helpdesk',
      isSafe: true,
    },
    answers: {
      yes: { label: 'Yes, only sending fails', goto: 'one-user-rights' },
      'no-mail': { label: 'No, nothing arrives either', goto: 'vendor' },
      'new-device': { label: 'Sending fails since the device was changed', goto: 'vendor' },
      unknown: { label: "I can't tell", goto: 'one-user-rights' },
    },
    sources: ['F912918-163'],
  },
  'one-user-rights': {
    kind: 'question',
    prompt: 'Does the service account have Send As on this one user?',
    why: { text: 'It needs Send As on each user it sends for, so one can have been left out.', sources: ['F912918-55', 'F912918-47'] },
    howToFind: howToFindSendAs,
    answers: { missing: { label: 'No Send As', goto: 'one-user-lacks-send-as' }, ...otherEntries },
    sources: ['F912918-34', 'F912918-55'],
  },
} as const satisfies Record<string, ArticleNode>;

export const someUsersCauses = {
  'admin-lacks-send-as': {
    kind: 'cause',
    title: 'The user is not protected and lacks Send As',
    why: [
      { text: 'The account that sends may not send as the owner of the mailbox.', sources: ['F912918-40'] },
      {
        text: 'The user is in no group that is known to be protected, so the right can stay once it is granted.',
        sources: ['F912918-80', 'F912918-85'],
        mark: 'hint',
      },
    ],
    resolution: grantOnOneUser,
    cautions: onOneUser,
    expected: sendsAsOwner,
    notFixed: 'still-allowed',
    sources: ['F912918-40', 'F912918-85'],
  },
  'one-user-lacks-send-as': {
    kind: 'cause',
    title: 'The service account lacks Send As on this one user',
    why: [
      { text: 'The account that sends may not send as the owner of the mailbox.', sources: ['F912918-40'] },
      {
        text: 'Where the others inherit the right from a container, a user who was moved out of it has lost it.',
        sources: ['F912918-70'],
      },
      {
        text: 'Nor does it reach a former administrator whose account still has inheritance off.',
        sources: ['F912918-172', 'F912918-04'],
        mark: 'hint',
      },
    ],
    resolution: grantOnOneUser,
    cautions: onOneUser,
    expected: sendsAsOwner,
    notFixed: 'page-now',
    sources: ['F912918-40', 'F912918-55', 'F912918-70'],
  },
} as const satisfies Record<string, ArticleNode>;
