import type { Statement } from '../../engine/article.ts';

/** What people ask for in the middle of a walk. */
export const background = [
  {
    text: 'Before the change, mail from an account with Full Mailbox Access looked as if the owner had sent it. Exchange did not look at Send As. The change is described in 895949 (Exchange 2003) and 915358 (Exchange 2000).',
    sources: ['F912918-05', 'F912918-50', 'F912918-52'],
  },
  {
    text: 'One motive: Exchange admins could give themselves Send As on every mailbox of their servers. Now Active Directory admins can block that.',
    sources: ['F912918-51', 'F912918-53'],
    mark: 'hint',
  },
  { text: 'The article gives two reasons for the change as a list. We do not have that list.', sources: ['F912918-51'], mark: 'missing' },
  {
    text: 'The article lists under Cause which accounts need no Send As. We do not have that list.',
    sources: ['F912918-40', 'F912918-46'],
    mark: 'missing',
  },
  {
    text: 'How we read the rest of it: the mailbox owner and the Associated External Account need no Send As. Nor do delegates, who send on behalf.',
    sources: ['F912918-46'],
    mark: 'hint',
  },
  {
    text: 'It does not hold for an account of another forest that has Full Mailbox Access alone. Of a disabled owner the SID in msExchMasterAccountSID stands for the mailbox, of an enabled one or with SELF the owner’s own.',
    sources: ['F912918-173', 'F912918-174'],
    mark: 'hint',
  },
  {
    text: 'Mailbox owner: the user account whose msExchMailboxGUID holds the GUID of the mailbox. A forest has only one; a second is rejected. It is set when an account gets a mailbox or a disconnected mailbox is connected; setting it by hand is rarely right.',
    sources: ['F912918-100'],
  },
  {
    text: 'Where rights live: both kinds are set in the user management of Active Directory. What is on the Security page, such as Send As, is kept in Active Directory. What is under Mailbox Rights, such as Full Mailbox Access, is kept in the Exchange database.',
    sources: ['F912918-35', 'F912918-106'],
  },
  {
    text: 'Receive As on a database is the same as Full Mailbox Access to all its mailboxes. Send As on a database does not work that way, because the sender of mail is always a user.',
    sources: ['F912918-56', 'F912918-57', 'F912918-58'],
  },
  {
    text: 'Super-delegate: a delegate with Full Mailbox Access. In a logon to the owner’s mailbox itself they send as the owner, through the delegate features on behalf. Usually they should not get Send As.',
    sources: ['F912918-116'],
  },
  {
    text: 'Resource forest: Exchange is in another forest than the logon accounts. As msExchMailboxGUID can be set only in the forest of Exchange, the mailbox belongs to an account there. It is linked to the logon account as Associated External Account. That is not really a permission: it writes a SID to msExchMasterAccountSID.',
    sources: ['F912918-101', 'F912918-102'],
  },
  {
    text: 'msExchMailboxSecurityDescriptor is a backup copy of some of the mailbox rights, and not always in step. The store never sees what is written there. Use it neither to look rights up nor to set them; see KB310866.',
    sources: ['F912918-105', 'F912918-160'],
  },
  {
    text: '“Mailbox Cache Age Limit” is the interval in minutes that Exchange 5.5 already knew.',
    sources: ['F912918-68'],
  },
] as const satisfies readonly Statement[];
