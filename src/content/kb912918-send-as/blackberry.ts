import type { ArticleNode } from '../../engine/article.ts';
import { blackberryAccount } from './blackberry-account.ts';
import { restartBlackberryAndStore, restartHitsEveryone, sendsAsOwner } from './grant-steps.ts';
import { howToFindSendAs, otherEntries } from './security-page.ts';
import { serviceCautions, serviceSteps } from './service-steps.ts';

/** BlackBerry Enterprise Server: its account first (tasks 1 and 2), then Send As, then the caches (task 3). */
export const blackberry = {
  'bes-account': {
    kind: 'question',
    prompt: 'Is the BlackBerry account set up as it should be?',
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
          text: 'See on which machine BlackBerry Enterprise Server itself is installed: on a member server, or on a domain controller.',
          sources: ['F912918-167'],
        },
        {
          text: 'On a member server the account is in Domain Users and in no other group of the domain, so not in Domain Admins either. Look through groups in groups as well.',
          sources: ['F912918-92', 'F912918-167'],
        },
        {
          text: 'Only where BlackBerry Enterprise Server is installed on a domain controller is the account in Built-in Administrators, beside Domain Users.',
          sources: ['F912918-92', 'F912918-167'],
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
      'wrong-rights': { label: 'No, a permission or a group is wrong', goto: 'bes-account-wrong' },
      'on-dc': { label: 'No, and BlackBerry is installed on a domain controller', goto: 'bes-account-on-dc' },
      unknown: { label: "I can't tell", detail: 'Goes on; this cause stays not checked', goto: 'bes-rights' },
    },
    sources: ['F912918-90', 'F912918-91', 'F912918-92', 'F912918-167'],
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
} as const satisfies Record<string, ArticleNode>;

export const blackberryCauses = {
  ...blackberryAccount,
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
