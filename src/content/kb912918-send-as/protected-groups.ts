import type { ChecklistStep, HowToFind } from '../../engine/article.ts';

export const bothIntervals = 'The article says that it happens within several minutes, BlackBerry says every 60 minutes by default.';

/** What is doubted about the Deny that administrators’ groups have by default. */
export const whichGroups =
  'By default the Deny is known for Enterprise Admins, Domain Admins of the root domain and Exchange administrators, not for every protected group. BlackBerry says that it beats any Allow. By Microsoft, an Allow of the account’s own goes before an inherited Deny.';

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
      text: 'Server Operators is named too. A distribution group can carry the protection on. An attribute adminCount of 1 alone does not prove that the owner is protected now.',
      sources: ['F912918-172'],
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

/** Former protection leaves inheritance off; only for an owner who is in no protected group any more. */
export const inheritanceBack = {
  id: 'inheritance-back',
  text: 'After former protection inheritance stays off, and adminCount stays 1. If others inherit Send As, look over what else comes from above. Then tick “Allow inheritable permissions” on this owner again. See KB306398 and KB817433.',
  where: 'Active Directory Users and Computers > the mailbox owner > Properties > Security > Advanced',
  role: 'ad-admin',
  impact: {
    text: 'All rights from above count on this owner again, such as those of the helpdesk. If the tick goes within the hour, a group still protects the owner.',
    sources: ['F912918-172', 'F912918-81'],
    mark: 'hint',
  },
  undo: { text: 'Clear the tick again.', sources: ['F912918-172'], mark: 'hint' },
  sources: ['F912918-172', 'F912918-04'],
  mark: 'hint',
} as const satisfies ChecklistStep;
