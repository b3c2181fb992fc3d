import type { ArticleNode } from '../../engine/article.ts';
import { askOwner, noSendAs, onBehalf } from './delegate-steps.ts';
import { howToFindBothRights, otherEntries } from './security-page.ts';

/** What a delegate is to be, and the right to send on behalf. */
export const delegate = {
  'delegate-wants': {
    kind: 'question',
    prompt: 'Whose name is the recipient to see on the delegate’s mail?',
    why: {
      text: 'Sending on behalf and sending as the owner are two permissions. With Send As a delegate never sends on behalf.',
      sources: ['F912918-116', 'F912918-117'],
    },
    howToFind: {
      steps: [
        {
          text: 'Ask the mailbox owner. For an assistant who answers an executive’s mail, it is on behalf.',
          sources: ['F912918-118'],
        },
        {
          text: 'On behalf, the recipient sees “<Delegate’s Name> on behalf of <Mailbox Owner>”.',
          sources: ['F912918-110'],
          mark: 'hint',
        },
      ],
      minutes: 5,
      role: 'helpdesk',
      isSafe: true,
    },
    answers: {
      'on-behalf': { label: 'The delegate’s, on behalf of the owner', goto: 'delegate-listed' },
      both: { label: 'Sometimes one, sometimes the other', goto: 'delegate-sends-from' },
      owner: { label: 'Always the owner’s alone', goto: 'delegate-rights' },
      unknown: { label: "I can't tell", detail: 'Goes on with on behalf', goto: 'delegate-listed' },
    },
    sources: ['F912918-110', 'F912918-116', 'F912918-118'],
  },
  'delegate-listed': {
    kind: 'question',
    prompt: 'Is the delegate listed under Send on behalf of the owner?',
    why: {
      text: 'This permission makes a delegate. Access to folders is separate and does not include it.',
      sources: ['F912918-110', 'F912918-113'],
    },
    howToFind: {
      steps: [
        {
          text: 'Read the names under Send on behalf.',
          where: 'Active Directory Users and Computers > the mailbox owner > Exchange General > Delivery Options > Send on behalf',
          sources: ['F912918-111'],
        },
        {
          text: 'Outlook of the owner may show the delegate although the list, publicDelegates, could not be written.',
          where: 'Outlook > Tools > Options > Delegates',
          sources: ['F912918-111', 'F912918-112'],
          mark: 'hint',
        },
      ],
      minutes: 3,
      role: 'exchange-admin',
      isSafe: true,
    },
    answers: {
      yes: { label: 'Yes', goto: 'delegate-opens' },
      no: { label: 'No', goto: 'delegate-lacks-on-behalf' },
      unknown: { label: "I can't tell", detail: 'Goes on; this cause stays not checked', goto: 'delegate-opens' },
    },
    sources: ['F912918-111', 'F912918-113'],
  },
  'delegate-rights': {
    kind: 'question',
    prompt: 'Which rights does the delegate have on the owner’s mailbox?',
    why: {
      text: 'To send always as the owner a delegate needs Send As. With it nothing goes out on behalf any more.',
      sources: ['F912918-116', 'F912918-117'],
    },
    howToFind: howToFindBothRights,
    answers: {
      missing: { label: 'No Send As', detail: 'With or without Full Mailbox Access', goto: 'account-lacks-send-as' },
      ...otherEntries,
    },
    sources: ['F912918-33', 'F912918-34', 'F912918-117'],
  },
} as const satisfies Record<string, ArticleNode>;

export const delegateCauses = {
  'delegate-lacks-on-behalf': {
    kind: 'cause',
    title: 'The delegate lacks Send on behalf',
    why: [
      {
        text: 'The delegate is to send on behalf of the owner and does not have that permission. Folder access alone does not give it.',
        sources: ['F912918-113'],
      },
      {
        text: 'Sometimes Outlook cannot write it: the global catalog that it uses is one of another domain (KB329622).',
        sources: ['F912918-112'],
      },
    ],
    resolution: [askOwner, noSendAs, ...onBehalf],
    cautions: [
      {
        text: 'A delegate with Full Mailbox Access usually should not get Send As either.',
        sources: ['F912918-116'],
      },
    ],
    expected: {
      text: 'The delegate sends from their own profile, and the recipient sees “<Delegate’s Name> on behalf of <Mailbox Owner>”.',
      sources: ['F912918-110', 'F912918-114'],
      mark: 'hint',
    },
    notFixed: 'delegate-opens',
    sources: ['F912918-111', 'F912918-113', 'F912918-116'],
  },
} as const satisfies Record<string, ArticleNode>;
