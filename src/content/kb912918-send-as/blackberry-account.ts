import type { ArticleNode, ChecklistStep, Statement } from '../../engine/article.ts';
import { restartBlackberryAndStore, restartHitsEveryone, sendsAsOwner } from './grant-steps.ts';
import { whichGroups } from './protected-groups.ts';

const takeAway = { text: 'Take away again what you added.', sources: ['F912918-91'], mark: 'hint' } as const satisfies Statement;

const ownAccount = [
  {
    id: 'own-account',
    text: 'If there is no separate account, create one and run BlackBerry Enterprise Server under it. The installation guide for 4.0 and 4.1 or for 3.6 says how. Note the old account and its groups first.',
    role: 'mobile-admin',
    undo: { text: 'Let the BlackBerry services run under the account that you noted.', sources: ['F912918-90'], mark: 'hint' },
    widens: false,
    sources: ['F912918-90'],
  },
  {
    id: 'guides',
    changesNothing: true,
    text: 'The links to the guides in the article are dead. Ask the vendor for them.',
    role: 'mobile-admin',
    sources: ['F912918-90', 'F912918-27'],
    mark: 'hint',
  },
  {
    id: 'article-list',
    changesNothing: true,
    text: 'The article lists the permissions of this account. We do not have that list. The next steps follow the one of BlackBerry, which does not name the policy rights or the Exchange permission in what we have. See the guide.',
    role: 'mobile-admin',
    sources: ['F912918-91'],
    mark: 'missing',
  },
] as const satisfies readonly ChecklistStep[];

const exchangeRights = {
  id: 'exchange-rights',
  text: 'Give it its Exchange permission on the administrative group, and on the Exchange server Send As, Receive As and Administer information store.',
  role: 'exchange-admin',
  impact: {
    text: 'With Receive As the account can open the mailboxes there. Guard it like an administrator.',
    sources: ['F912918-57', 'F912918-91'],
    mark: 'hint',
  },
  undo: takeAway,
  widens: { provenBy: ['bes-account'] },
  sources: ['F912918-91'],
} as const satisfies ChecklistStep;

const sendAsFirst = {
  id: 'send-as-first',
  changesNothing: true,
  text: 'Before you restart anything: does the account have Send As on a user who cannot send? If not, answer “not fixed” and grant it first. The restarts then come once, at the end of that checklist.',
  where: 'Active Directory Users and Computers > the mailbox owner > Properties > Security',
  role: 'ad-admin',
  sources: ['F912918-34', 'F912918-93'],
  mark: 'hint',
} as const satisfies ChecklistStep;

const why = {
  text: 'BlackBerry Enterprise Server has to run under a separate account for administrative tasks, with the permissions that it needs.',
  sources: ['F912918-90', 'F912918-91'],
} as const satisfies Statement;

const noMoreRights = [
  {
    text: 'BlackBerry also asks for Send As on the whole domain. That is a right over every user there: see the next checks first.',
    sources: ['F912918-91', 'F912918-70'],
  },
  {
    text: 'Send As on the Exchange server does not reach the users whose mailboxes it holds. It is still needed on each of them.',
    sources: ['F912918-56', 'F912918-55'],
  },
] as const satisfies readonly Statement[];

/** The account of BlackBerry Enterprise Server, on a member server and on a domain controller: there its groups are others. */
export const blackberryAccount = {
  'bes-account-wrong': {
    kind: 'cause',
    title: 'The BlackBerry account is set up wrongly',
    why: [why],
    resolution: [
      ...ownAccount,
      {
        id: 'local-rights',
        text: 'On the BlackBerry server, give the account local Administrator rights and its local security policy rights. Never do this on a domain controller: there it would administer the domain.',
        role: 'mobile-admin',
        undo: takeAway,
        widens: { provenBy: ['bes-account'] },
        sources: ['F912918-91', 'F912918-167'],
      },
      exchangeRights,
      {
        id: 'group',
        text: 'Keep the account in Domain Users and in no other group of the domain. Note its groups, and what relies on them, before it goes out of one.',
        role: 'ad-admin',
        impact: {
          text: 'What another group gave this account ends when it leaves the group. A Deny of that group ends too.',
          sources: ['F912918-92'],
          mark: 'hint',
        },
        undo: { text: 'Put the account back into the groups that you noted.', sources: ['F912918-92'], mark: 'hint' },
        widens: { provenBy: ['bes-account'] },
        sources: ['F912918-92', 'F912918-167'],
      },
      sendAsFirst,
      ...restartBlackberryAndStore,
    ],
    cautions: [
      restartHitsEveryone,
      {
        text: 'Keep the account out of Domain Admins and every other group of administrators. Exchange can deny such groups Send As, and the owner’s page does not show it.',
        sources: ['F912918-86', 'F912918-92', 'F912918-164'],
        doubt: whichGroups,
      },
      ...noMoreRights,
    ],
    expected: sendsAsOwner,
    // The one is for BlackBerry on a domain controller, the other for it anywhere else.
    rulesOut: { 'bes-account-on-dc': ['F912918-92'] },
    notFixed: 'bes-rights',
    sources: ['F912918-90', 'F912918-91', 'F912918-92'],
  },
  'bes-account-on-dc': {
    kind: 'cause',
    title: 'The BlackBerry account is set up wrongly on a domain controller',
    why: [
      why,
      {
        text: 'BlackBerry Enterprise Server itself is installed on a domain controller. There the account has to be in Built-in Administrators as well.',
        sources: ['F912918-92', 'F912918-167'],
      },
    ],
    resolution: [
      {
        id: 'really-on-dc',
        changesNothing: true,
        text: 'Make sure that BlackBerry Enterprise Server itself runs on this domain controller. If it runs on another machine, stop and change your answer before this one.',
        role: 'mobile-admin',
        sources: ['F912918-167'],
      },
      {
        id: 'who-decides',
        changesNothing: true,
        text: 'Agree with whoever answers for the domain. In Built-in Administrators the account can administer the whole domain. On a member server it would not need that.',
        role: 'ad-admin',
        sources: ['F912918-168', 'F912918-167'],
        mark: 'hint',
      },
      ...ownAccount,
      {
        id: 'policy-rights',
        text: 'Give the account its local security policy rights on this machine.',
        role: 'mobile-admin',
        undo: takeAway,
        widens: { provenBy: ['bes-account', 'really-on-dc'] },
        sources: ['F912918-91'],
      },
      exchangeRights,
      {
        id: 'group-on-dc',
        text: 'Put the account into Built-in Administrators beside Domain Users, and take it out of every other group. Note its groups first.',
        where: 'Active Directory Users and Computers > Builtin > Administrators > Members > Add',
        role: 'ad-admin',
        impact: {
          text: 'The account can administer the domain from now on. What another group gave it ends.',
          sources: ['F912918-168', 'F912918-92'],
          mark: 'hint',
        },
        undo: {
          text: 'Take the account out of Built-in Administrators, and put it back into the groups that you noted.',
          sources: ['F912918-92'],
          mark: 'hint',
        },
        widens: { provenBy: ['bes-account', 'really-on-dc', 'who-decides'] },
        sources: ['F912918-92', 'F912918-167'],
      },
      sendAsFirst,
      ...restartBlackberryAndStore,
    ],
    cautions: [
      restartHitsEveryone,
      {
        text: 'If Built-in Administrators is denied Send As here, do not take the account out of it: answer “not fixed”, then “A Deny”, and hand over.',
        sources: ['F912918-86', 'F912918-92'],
        doubt: whichGroups,
      },
      ...noMoreRights,
    ],
    expected: sendsAsOwner,
    rulesOut: { 'bes-account-wrong': ['F912918-92'] },
    notFixed: 'bes-rights',
    sources: ['F912918-90', 'F912918-91', 'F912918-92', 'F912918-167'],
  },
} as const satisfies Record<string, ArticleNode>;
