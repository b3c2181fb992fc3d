import type { HowToFind, Instruction } from '../../engine/article.ts';
import { whichGroups } from './protected-groups.ts';

export const lookAtSendAs = {
  text: 'Turn on View > Advanced Features. In the properties of the mailbox owner, select the sending account. Read the line Send As: Allow, Deny or nothing.',
  where: 'Active Directory Users and Computers > the mailbox owner > Properties > Security',
  sources: ['F912918-34', 'F912918-61'],
} as const satisfies Instruction;

export const lookAtMailboxRights = {
  text: 'Turn on View > Advanced Features first: Exchange 2000 shows this page only then. Read whether the account has Full Mailbox Access.',
  where: 'Active Directory Users and Computers > the mailbox owner > Exchange Advanced > Mailbox Rights',
  sources: ['F912918-33', 'F912918-166'],
} as const satisfies Instruction;

/** What tells a Deny that counts from one that does not. */
const isItInherited = {
  text: 'A shaded tick is inherited. An inherited Deny does not stop an account that has an Allow of its own on the owner.',
  sources: ['F912918-165', 'F912918-166'],
} as const satisfies Instruction;

/** The entry of the account alone does not show that one of its groups is denied. */
const lookAtGroups = {
  text: 'Do the same for the groups that the account is in. A Deny that is set on the owner for one of them counts too.',
  sources: ['F912918-69'],
  mark: 'hint',
} as const satisfies Instruction;

/** The default Deny leaves no trace on the mailbox owner. */
export const lookAtAdminGroups = {
  text: 'Is the account in Enterprise Admins, Domain Admins or an Exchange administrators’ group, also through others? Their Deny stands on the Exchange organization. The owner’s page can look clean.',
  sources: ['F912918-164', 'F912918-86'],
  doubt: whichGroups,
} as const satisfies Instruction;

/** Looking up Send As alone, for a service account, whose access to the mailboxes comes from elsewhere. */
export const howToFindSendAs = {
  steps: [
    lookAtSendAs,
    isItInherited,
    lookAtGroups,
    lookAtAdminGroups,
    {
      text: 'Look at the user, not at the server or the database: Send As on those does not reach the users whose mailboxes are in them.',
      sources: ['F912918-56'],
    },
  ],
  minutes: 10,
  role: 'ad-admin',
  isSafe: true,
} as const satisfies HowToFind;

/** Looking up both permissions: one alone does not decide. */
export const howToFindBothRights = {
  steps: [
    lookAtMailboxRights,
    lookAtSendAs,
    isItInherited,
    lookAtGroups,
    lookAtAdminGroups,
    {
      text: 'The two are kept apart: the Security page shows Active Directory permissions, Mailbox Rights shows those of the Exchange database.',
      sources: ['F912918-35'],
    },
  ],
  minutes: 10,
  role: 'ad-admin',
  isSafe: true,
} as const satisfies HowToFind;

/** A Deny that counts, whichever account is looked at. */
export const denyEntry = {
  label: 'A Deny, or it is in an administrators’ group',
  detail: 'Not if the Deny is inherited and the account has its own Allow',
  goto: 'deny-from',
} as const;

export const allowEntry = {
  label: 'Send As is allowed',
  detail: 'No Deny but an inherited one, and in no administrators’ group',
  goto: 'granted-when',
} as const;

/** What can stand on the Security page beside “nothing”; the same for every account. */
export const otherEntries = {
  gone: { label: 'It was granted, and is gone again', goto: 'gone-protected' },
  deny: denyEntry,
  allow: allowEntry,
  unknown: { label: "I can't tell", detail: 'Goes on; this cause stays not checked', goto: 'granted-when' },
} as const;
