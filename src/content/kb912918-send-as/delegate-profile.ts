import type { ArticleNode, HowToFind } from '../../engine/article.ts';
import { askOwner, noSendAs, onBehalf } from './delegate-steps.ts';
import { lookAtMailboxRights } from './security-page.ts';

const howToFindProfile = {
  steps: [
    {
      text: 'In Outlook, see whose mailbox is the primary one of the profile. The owner’s mailbox is not, when it is opened by File > Open > Other User’s Folder. Nor is it when it is listed as an additional mailbox on the Advanced tab of the profile.',
      sources: ['F912918-38', 'F912918-114'],
    },
  ],
  minutes: 3,
  role: 'helpdesk',
  isSafe: true,
} as const satisfies HowToFind;

/** How the delegate opens the owner's mailbox: the profile decides in whose name mail goes out. */
export const delegateProfile = {
  'delegate-opens': {
    kind: 'question',
    prompt: 'How does the delegate open the owner’s mailbox?',
    why: {
      text: 'Mail goes on behalf while the primary mailbox of the profile is the delegate’s own.',
      sources: ['F912918-114'],
    },
    howToFind: howToFindProfile,
    answers: {
      beside: { label: 'Beside their own mailbox, which is primary', goto: 'hand-over' },
      alone: { label: 'In a profile with only the owner’s mailbox', goto: 'delegate-opens-directly' },
      unknown: { label: "I can't tell", goto: 'hand-over' },
    },
    sources: ['F912918-38', 'F912918-114', 'F912918-115'],
  },
  'delegate-sends-from': {
    kind: 'question',
    prompt: 'From which profile does the delegate send as the owner?',
    why: {
      text: 'The delegate sends as the owner only from a profile that opens the owner’s mailbox alone.',
      sources: ['F912918-115'],
    },
    howToFind: howToFindProfile,
    answers: {
      own: { label: 'Their own, with the owner’s mailbox beside it', goto: 'delegate-needs-profile' },
      separate: { label: 'A separate one with the owner’s mailbox alone', goto: 'delegate-both-rights' },
      unknown: { label: "I can't tell", goto: 'hand-over' },
    },
    sources: ['F912918-38', 'F912918-114', 'F912918-115'],
  },
  'delegate-both-rights': {
    kind: 'question',
    prompt: 'Does the delegate have Send on behalf and Full Mailbox Access?',
    why: {
      text: 'Sending on behalf needs the one. Sending as the owner from a profile of its own, without Send As, needs the other.',
      sources: ['F912918-113', 'F912918-116'],
    },
    howToFind: {
      steps: [
        {
          text: 'Read the names under Send on behalf.',
          where: 'Active Directory Users and Computers > the mailbox owner > Exchange General > Delivery Options > Send on behalf',
          sources: ['F912918-111'],
        },
        lookAtMailboxRights,
      ],
      minutes: 5,
      role: 'exchange-admin',
      isSafe: true,
    },
    answers: {
      yes: { label: 'Yes, both', goto: 'hand-over' },
      no: { label: 'No, one of them is missing', goto: 'delegate-needs-profile' },
      unknown: { label: "I can't tell", goto: 'hand-over' },
    },
    sources: ['F912918-111', 'F912918-116'],
  },
} as const satisfies Record<string, ArticleNode>;

export const delegateProfileCauses = {
  'delegate-opens-directly': {
    kind: 'cause',
    title: 'The delegate works in the owner’s mailbox directly',
    why: [
      {
        text: 'In a profile that opens only the owner’s mailbox, mail is sent as the owner, not on behalf of the owner.',
        sources: ['F912918-115'],
      },
      {
        text: 'With partial access and no Send As that is refused.',
        sources: ['F912918-47'],
        mark: 'hint',
      },
    ],
    resolution: [
      {
        id: 'own-profile',
        text: 'Let the delegate use the profile with their own mailbox as the primary one.',
        role: 'helpdesk',
        undo: { text: 'Use the former profile again.', sources: ['F912918-114'], mark: 'hint' },
        widens: false,
        sources: ['F912918-114'],
      },
      {
        id: 'open-owner-folder',
        text: 'Open the owner’s folders from there, or list the owner’s mailbox as an additional one on the Advanced tab of the profile.',
        where: 'Outlook > File > Open > Other User’s Folder',
        role: 'helpdesk',
        undo: { text: 'Take the additional mailbox out of the profile again.', sources: ['F912918-114'], mark: 'hint' },
        widens: false,
        sources: ['F912918-114'],
      },
    ],
    cautions: [
      {
        text: 'Do not grant Send As to make the direct way work: the delegate would then never send on behalf.',
        sources: ['F912918-116', 'F912918-117'],
      },
    ],
    expected: {
      text: 'The mail goes out, and the recipient sees “<Delegate’s Name> on behalf of <Mailbox Owner>”.',
      sources: ['F912918-110', 'F912918-114'],
      mark: 'hint',
    },
    notFixed: 'hand-over',
    sources: ['F912918-114', 'F912918-115'],
  },
  'delegate-needs-profile': {
    kind: 'cause',
    title: 'Both ways need two permissions and two profiles',
    why: [
      {
        text: 'While the primary mailbox is their own, all mail goes on behalf, however the owner’s mailbox was opened.',
        sources: ['F912918-114'],
      },
      {
        text: 'With Full Mailbox Access, a delegate who logs on straight to the owner’s mailbox sends as the owner.',
        sources: ['F912918-116'],
      },
    ],
    resolution: [
      {
        id: 'steps-missing',
        changesNothing: true,
        text: 'The article gives the exact steps for a delegate with both ways of sending. We do not have them.',
        role: 'exchange-admin',
        sources: ['F912918-115'],
        mark: 'missing',
      },
      askOwner,
      noSendAs,
      ...onBehalf,
      {
        id: 'full-access',
        text: 'See that the delegate has Full Mailbox Access. Give it only if the owner agrees that the delegate sees the whole mailbox. How it is set is in KB310866.',
        where: lookAtMailboxRights.where,
        role: 'exchange-admin',
        impact: { text: 'The delegate can open every folder of the owner.', sources: ['F912918-116'], mark: 'hint' },
        undo: { text: 'If you gave it here, take Full Mailbox Access away again.', sources: ['F912918-116'], mark: 'hint' },
        widens: { provenBy: ['ask-owner'] },
        sources: ['F912918-33', 'F912918-116', 'F912918-160', 'F912918-166'],
      },
      {
        id: 'separate-profile',
        text: 'Make a second Outlook profile with the owner’s mailbox and no other. The delegate uses it to send as the owner, and their first one to send on behalf.',
        role: 'helpdesk',
        undo: { text: 'Remove the second profile.', sources: ['F912918-115'], mark: 'hint' },
        widens: false,
        sources: ['F912918-115'],
      },
    ],
    cautions: [{ text: 'Do not grant Send As: it would end sending on behalf.', sources: ['F912918-116', 'F912918-117'] }],
    expected: {
      text: 'From the second profile the recipient sees the owner as sender, from the first one “<Delegate’s Name> on behalf of <Mailbox Owner>”.',
      sources: ['F912918-110', 'F912918-114', 'F912918-115'],
      mark: 'hint',
    },
    notFixed: 'hand-over',
    sources: ['F912918-114', 'F912918-115', 'F912918-116'],
  },
} as const satisfies Record<string, ArticleNode>;
