import type { ArticleNode } from '../../engine/article.ts';
import { grantInDialog, onTheUserOnly, restartHitsEveryone, sendsAsOwner, waitOrRestart } from './grant-steps.ts';
import { bothIntervals, protectedGroups } from './protected-groups.ts';
import { howToFindSendAs, otherEntries } from './security-page.ts';

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
      no: { label: 'No, in none of them', goto: 'admins-unprotected' },
      unknown: { label: "I can't tell", goto: 'hand-over' },
    },
    sources: ['F912918-36', 'F912918-85', 'F912918-87'],
  },
  'admins-unprotected': {
    kind: 'escalation',
    title: 'No Send As on users who seem unprotected: ask the AD admin',
    why: {
      text: 'Our list of protected groups is cut off, so they may be protected all the same. Or the right was never granted on them.',
      sources: ['F912918-85', 'F912918-87'],
      mark: 'hint',
    },
    role: 'ad-admin',
    handOver: [
      { text: 'Who cannot send, who can, and all groups of one who cannot, also groups in groups.', sources: ['F912918-85', 'F912918-87'] },
      {
        text: 'The question to settle: after Send As was granted on one of them, is it still there later?',
        sources: ['F912918-80', 'F912918-64'],
        mark: 'hint',
      },
      { text: `How much later is disputed. ${bothIntervals}`, sources: ['F912918-81'] },
    ],
    sources: ['F912918-85', 'F912918-87'],
  },
  'one-user-receives': {
    kind: 'question',
    prompt: 'Does this user still receive mail, on the same device as before?',
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
      unknown: { label: "I can't tell", detail: 'Goes on to the rights on this user', goto: 'one-user-rights' },
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
  'one-user-lacks-send-as': {
    kind: 'cause',
    title: 'The service account lacks Send As on this one user',
    why: [
      { text: 'The account that sends may not send as the owner of the mailbox.', sources: ['F912918-40'] },
      {
        text: 'Where the others inherit the right from a container, a user who was moved out of it has lost it.',
        sources: ['F912918-70'],
      },
    ],
    resolution: [...grantInDialog, ...waitOrRestart],
    cautions: [
      restartHitsEveryone,
      onTheUserOnly,
      {
        text: 'A user in a protected administrators’ group loses the right again. Then answer “not fixed”.',
        sources: ['F912918-80', 'F912918-36'],
      },
    ],
    expected: sendsAsOwner,
    notFixed: 'page-now',
    sources: ['F912918-40', 'F912918-55', 'F912918-70'],
  },
} as const satisfies Record<string, ArticleNode>;
