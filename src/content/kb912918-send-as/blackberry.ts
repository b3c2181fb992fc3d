import type { ArticleNode } from '../../engine/article.ts';
import { restartBlackberryAndStore, restartHitsEveryone, sendsAsOwner } from './grant-steps.ts';
import { whichGroups } from './protected-groups.ts';
import { howToFindSendAs, otherEntries } from './security-page.ts';
import { serviceCautions, serviceSteps } from './service-steps.ts';

/** BlackBerry Enterprise Server: its account first (tasks 1 and 2), then Send As, then the caches (task 3). */
export const blackberry = {
  'bes-account': {
    kind: 'question',
    prompt: 'Is the BlackBerry server account set up as it should be?',
    why: {
      text: 'The article puts two checks before the restarts: an account of its own for the server, and its permissions and group.',
      sources: ['F912918-90', 'F912918-91', 'F912918-92'],
    },
    howToFind: {
      steps: [
        {
          text: 'See under which account BlackBerry Enterprise Server runs. It must be one made for this alone; by default it is called BESAdmin.',
          sources: ['F912918-90'],
        },
        {
          text: 'In a domain this account is in Domain Users and in no other group. On a domain controller it is in Built-in Administrators, and by BlackBerry also in Domain Users.',
          sources: ['F912918-92'],
        },
        {
          text: 'By BlackBerry’s list it has local Administrator rights and local security policy rights on the BlackBerry server. It has an Exchange permission on the administrative group, and on the Exchange server Send As, Receive As and Administer information store.',
          sources: ['F912918-91'],
        },
      ],
      minutes: 15,
      role: 'mobile-admin',
      isSafe: true,
    },
    answers: {
      yes: { label: 'Yes, all of it', goto: 'bes-rights' },
      'no-account': { label: 'No, it has no account of its own', goto: 'bes-account-wrong' },
      'wrong-rights': { label: 'No, a permission or the group is wrong', goto: 'bes-account-wrong' },
      unknown: { label: "I can't tell", detail: 'Goes on to Send As; this cause stays not checked', goto: 'bes-rights' },
    },
    sources: ['F912918-90', 'F912918-91', 'F912918-92'],
  },
  'bes-account-wrong': {
    kind: 'cause',
    title: 'The BlackBerry account is set up wrongly',
    why: [
      {
        text: 'BlackBerry Enterprise Server has to run under a separate account for administrative tasks, with the permissions that it needs.',
        sources: ['F912918-90', 'F912918-91'],
      },
    ],
    resolution: [
      {
        id: 'own-account',
        text: 'If there is no separate account, create one and run BlackBerry Enterprise Server under it. The installation guide for 4.0 and 4.1 or for 3.6 says how. Note the old account first.',
        role: 'mobile-admin',
        undo: { text: 'Let the BlackBerry services run under the account that you noted.', sources: ['F912918-90'], mark: 'hint' },
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
      {
        id: 'local-rights',
        text: 'On the BlackBerry server, give the account local Administrator rights and its local security policy rights.',
        role: 'mobile-admin',
        undo: { text: 'Take away again what you added.', sources: ['F912918-91'], mark: 'hint' },
        sources: ['F912918-91'],
      },
      {
        id: 'exchange-rights',
        text: 'Give it its Exchange permission on the administrative group, and on the Exchange server Send As, Receive As and Administer information store.',
        role: 'exchange-admin',
        impact: {
          text: 'With Receive As the account can open the mailboxes there. Guard it like an administrator.',
          sources: ['F912918-57', 'F912918-91'],
          mark: 'hint',
        },
        undo: { text: 'Take away again what you added.', sources: ['F912918-91'], mark: 'hint' },
        sources: ['F912918-91'],
      },
      {
        id: 'group',
        text: 'In a domain, leave the account in Domain Users only. On a domain controller, make it a member of Built-in Administrators; BlackBerry adds Domain Users there. Note the groups first.',
        role: 'ad-admin',
        impact: {
          text: 'What another group gave this account ends when it leaves the group.',
          sources: ['F912918-92'],
          mark: 'hint',
        },
        undo: { text: 'Put the account back into the groups that you noted.', sources: ['F912918-92'], mark: 'hint' },
        sources: ['F912918-92'],
      },
      {
        id: 'send-as-first',
        changesNothing: true,
        text: 'Before you restart anything: does the account have Send As on a user who cannot send? If not, answer “not fixed” and grant it first. The restarts then come once, at the end of that checklist.',
        where: 'Active Directory Users and Computers > the mailbox owner > Properties > Security',
        role: 'ad-admin',
        sources: ['F912918-34', 'F912918-93'],
        mark: 'hint',
      },
      ...restartBlackberryAndStore,
    ],
    cautions: [
      restartHitsEveryone,
      {
        text: 'Keep the account out of every other group of administrators: such groups can be denied Send As, and a Deny wins.',
        sources: ['F912918-86', 'F912918-92'],
        doubt: whichGroups,
      },
      {
        text: 'BlackBerry also asks for Send As on the whole domain. That is a right over every user there: see the next checks first.',
        sources: ['F912918-91', 'F912918-70'],
      },
      {
        text: 'Send As on the Exchange server does not reach the users whose mailboxes it holds. It is still needed on each of them.',
        sources: ['F912918-56', 'F912918-55'],
      },
    ],
    expected: sendsAsOwner,
    notFixed: 'bes-rights',
    sources: ['F912918-90', 'F912918-91', 'F912918-92'],
  },
  'bes-rights': {
    kind: 'question',
    prompt: 'Does the BlackBerry account have Send As on a user who cannot send?',
    why: {
      text: 'It sends in the name of each user, so it needs Send As on every one of them.',
      sources: ['F912918-47', 'F912918-55'],
    },
    howToFind: howToFindSendAs,
    answers: { missing: { label: 'No Send As', goto: 'bes-lacks-send-as' }, ...otherEntries },
    sources: ['F912918-34', 'F912918-37'],
  },
  'bes-lacks-send-as': {
    kind: 'cause',
    title: 'The BlackBerry account lacks Send As on the users',
    why: [
      { text: 'The account that sends may not send as the owner of the mailbox.', sources: ['F912918-40'] },
      {
        text: 'If every user of the service fails, its account has Send As on none of them.',
        sources: ['F912918-37'],
      },
    ],
    resolution: [...serviceSteps, ...restartBlackberryAndStore],
    cautions: [restartHitsEveryone, ...serviceCautions],
    expected: sendsAsOwner,
    notFixed: 'users-left',
    sources: ['F912918-25', 'F912918-37', 'F912918-40'],
  },
} as const satisfies Record<string, ArticleNode>;
