import type { HowToFind } from '../../engine/article.ts';

export const bothIntervals = 'The article says that it happens within several minutes, BlackBerry says every 60 minutes by default.';

/** What is doubted about the Deny that administrators’ groups have by default. */
export const whichGroups =
  'That the Deny is there by default is known for Domain Admins, Enterprise Admins and the Exchange administrators, not for every protected group. And for BlackBerry on a domain controller the article wants Built-in Administrators.';

/** How to find out whether a mailbox owner is protected. */
export const protectedGroups = {
  steps: [
    {
      text: 'Look through the groups of the mailbox owner, also through groups in groups.',
      sources: ['F912918-85', 'F912918-36'],
    },
    {
      text: 'Windows 2000: Administrators, Domain Admins, Enterprise Admins and Schema Admins are protected.',
      sources: ['F912918-85'],
    },
    {
      text: 'Account Operators, Backup Operators, Cert Publishers, Print Operators and more come on top with Windows Server 2003. So they do with Windows 2000 from SP4 or hotfix 327825 on.',
      sources: ['F912918-85'],
    },
    {
      text: 'The list of these groups is cut off in our sources, so a group that is not named here may be protected too.',
      sources: ['F912918-85'],
      mark: 'missing',
    },
  ],
  minutes: 10,
  role: 'ad-admin',
  isSafe: true,
} as const satisfies HowToFind;
