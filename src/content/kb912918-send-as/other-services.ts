import type { ArticleNode } from '../../engine/article.ts';
import { restartHitsEveryone, restartStore, sendsAsOwner, waitForCache, waitForCacheOnly } from './grant-steps.ts';
import { howToFindBothRights, howToFindSendAs, otherEntries } from './security-page.ts';
import { serviceCautions, serviceSteps } from './service-steps.ts';

/** GoodLink and every other program that sends with a service account. */
export const otherServices = {
  'good-rights': {
    kind: 'question',
    prompt: 'Does the GoodLink account have Send As on a user who cannot send?',
    why: {
      text: 'GoodLink sends with its account GoodAdmin, which needs Send As on every user it serves.',
      sources: ['F912918-94', 'F912918-47'],
    },
    howToFind: howToFindSendAs,
    answers: { missing: { label: 'No Send As', goto: 'good-lacks-send-as' }, ...otherEntries },
    sources: ['F912918-34', 'F912918-94'],
  },
  product: {
    kind: 'question',
    prompt: 'Which kind of program sends for the users?',
    why: { text: 'Some products are confirmed as not affected. Others may be.', sources: ['F912918-27', 'F912918-28'] },
    howToFind: {
      steps: [
        { text: 'Ask who runs the program for its name and vendor.', sources: ['F912918-27'], mark: 'hint' },
        { text: 'Of a third-party product, ask the vendor whether it is affected.', sources: ['F912918-27'] },
      ],
      minutes: 5,
      role: 'helpdesk',
      isSafe: true,
    },
    answers: {
      'mapi-cdo': { label: 'A custom program that uses MAPI or CDO', goto: 'program-rights' },
      'third-party': {
        label: 'Another product with a service account',
        goto: 'program-rights',
      },
      'not-affected': { label: 'Cisco Unity, Quest Migration Suite or ExMerge', goto: 'not-affected' },
      unknown: { label: "I can't tell", goto: 'program-rights' },
    },
    sources: ['F912918-26', 'F912918-27', 'F912918-28'],
  },
  'program-rights': {
    kind: 'question',
    prompt: 'Which rights does the program’s account have on such a mailbox?',
    why: {
      text: 'Full Mailbox Access without Send As is the mark of a service account that the change hits.',
      sources: ['F912918-120', 'F912918-47'],
    },
    howToFind: howToFindBothRights,
    answers: {
      missing: { label: 'Access to the mailbox, but no Send As', goto: 'program-lacks-send-as' },
      neither: { label: 'Neither access nor Send As', goto: 'no-access' },
      ...otherEntries,
    },
    sources: ['F912918-33', 'F912918-34', 'F912918-120'],
  },
} as const satisfies Record<string, ArticleNode>;

export const otherServicesCauses = {
  'good-lacks-send-as': {
    kind: 'cause',
    title: 'The GoodLink account lacks Send As on the users',
    why: [
      { text: 'The account that sends may not send as the owner of the mailbox.', sources: ['F912918-40'] },
      {
        text: 'GoodLink then pauses the user, with a security error or “Exchange Not Accessible”.',
        sources: ['F912918-15', 'F912918-22'],
      },
    ],
    resolution: [
      ...serviceSteps,
      {
        id: 'tool-of-good',
        text: 'Or, instead of script and handwork, use Good’s tool applysendaspermission (Good 17958). Running it grants Send As to GoodAdmin. We could not read how far it reaches: ask Good first.',
        role: 'mobile-admin',
        undo: {
          text: 'Take Send As of GoodAdmin away where the tool set it. We know of no other way back.',
          sources: ['F912918-170'],
          mark: 'hint',
        },
        widens: { provenBy: ['which-account'] },
        sources: ['F912918-94', 'F912918-170'],
        mark: 'hint',
      },
      {
        id: 'each-domain',
        text: 'Do the same in every domain in which users of GoodLink still fail. What works in the others stays.',
        role: 'ad-admin',
        undo: { text: 'Remove Send As of GoodAdmin there again.', sources: ['F912918-94'], mark: 'hint' },
        widens: { provenBy: ['which-account', 'who-fails'] },
        sources: ['F912918-94', 'F912918-75'],
      },
      waitForCacheOnly,
      {
        id: 'restart-goodlink',
        changesNothing: true,
        text: 'If two hours are too long: restart the GoodLink Server service after about 70 minutes, instead of waiting on.',
        role: 'mobile-admin',
        impact: {
          text: 'Phones get and send no mail while the service is down.',
          interrupts: 'Mail on all GoodLink devices, if its service is restarted',
          needsChangeWindow: true,
          sources: ['F912918-94'],
          mark: 'hint',
        },
        sources: ['F912918-94'],
      },
    ],
    cautions: [
      {
        text: 'Good’s own way is to grant it to GoodAdmin on each domain. That is inheritance, with its drawbacks: answer “not fixed” to get there.',
        sources: ['F912918-94', 'F912918-70'],
        mark: 'hint',
      },
      ...serviceCautions,
    ],
    expected: sendsAsOwner,
    notFixed: 'users-left',
    sources: ['F912918-25', 'F912918-40', 'F912918-94'],
  },
  'program-lacks-send-as': {
    kind: 'cause',
    title: "The program's service account lacks Send As on the users",
    why: [
      { text: 'The account that sends may not send as the owner of the mailbox.', sources: ['F912918-40'] },
      {
        text: 'A service account that sends for users is no exception: it needs Send As on each of them.',
        sources: ['F912918-47', 'F912918-55'],
      },
    ],
    resolution: [...serviceSteps, waitForCache, restartStore],
    cautions: [
      { text: 'Ask the vendor of a third-party product for help as well.', sources: ['F912918-27'] },
      restartHitsEveryone,
      ...serviceCautions,
    ],
    expected: sendsAsOwner,
    notFixed: 'users-left',
    sources: ['F912918-26', 'F912918-40', 'F912918-47'],
  },
} as const satisfies Record<string, ArticleNode>;
