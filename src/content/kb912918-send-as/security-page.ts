import type { HowToFind, Instruction } from '../../engine/article.ts';

export const lookAtSendAs = {
  text: 'Turn on View > Advanced Features. In the properties of the mailbox owner, select the sending account and read the line Send As: Allow, Deny or nothing.',
  where: 'Active Directory Users and Computers > the mailbox owner > Properties > Security',
  sources: ['F912918-34', 'F912918-61'],
} as const satisfies Instruction;

const lookAtMailboxRights = {
  text: 'Read whether the account has Full Mailbox Access.',
  where: 'Active Directory Users and Computers > the mailbox owner > Exchange Advanced > Mailbox Rights',
  sources: ['F912918-33'],
} as const satisfies Instruction;

/** The entry of the account alone does not show that one of its groups is denied. */
const lookAtGroups = {
  text: 'Do the same for the groups that the account is in: a Deny of theirs wins over its own Allow.',
  sources: ['F912918-69'],
  mark: 'hint',
} as const satisfies Instruction;

/** Looking up Send As alone, for a service account, whose access to the mailboxes comes from elsewhere. */
export const howToFindSendAs = {
  steps: [
    lookAtSendAs,
    lookAtGroups,
    {
      text: 'Look at the user, not at the server or the database: Send As on those does not reach the users whose mailboxes are in them.',
      sources: ['F912918-56'],
    },
  ],
  minutes: 5,
  role: 'ad-admin',
  isSafe: true,
} as const satisfies HowToFind;

/** Looking up both permissions: one alone does not decide. */
export const howToFindBothRights = {
  steps: [
    lookAtMailboxRights,
    lookAtSendAs,
    lookAtGroups,
    {
      text: 'The two are kept apart: the Security page shows Active Directory permissions, Mailbox Rights shows those of the Exchange database.',
      sources: ['F912918-35'],
    },
  ],
  minutes: 5,
  role: 'ad-admin',
  isSafe: true,
} as const satisfies HowToFind;

/** What can stand on the Security page beside “nothing”; the same for every account. */
export const otherEntries = {
  gone: { label: 'It was granted, and is gone again', goto: 'gone-protected' },
  deny: { label: 'A Deny for Send As', detail: 'Of the account or of a group it is in, with or without an Allow', goto: 'deny-from' },
  allow: { label: 'Send As is allowed, without a Deny', goto: 'granted-when' },
  unknown: { label: "I can't tell", detail: 'Goes on to when it was granted; a missing right stays not checked', goto: 'granted-when' },
} as const;
