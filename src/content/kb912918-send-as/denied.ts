import type { ArticleNode } from '../../engine/article.ts';
import { restartHitsEveryone, sendsAsOwner, waitOrRestart } from './grant-steps.ts';
import { whichGroups } from './protected-groups.ts';
import { lookAtSendAs } from './security-page.ts';

/** A Deny stands on the owner: where it comes from, and how to get rid of it. */
export const denied = {
  'deny-from': {
    kind: 'question',
    about: ['who-sends'],
    prompt: 'Whose entry is the Deny for Send As?',
    why: {
      text: 'A Deny wins over an Allow, and administrators’ groups can have one without anybody having set it.',
      sources: ['F912918-86'],
      doubt: whichGroups,
    },
    howToFind: {
      steps: [
        { ...lookAtSendAs, text: 'Go through the entries and note each one with a Deny for Send As.', sources: ['F912918-34'] },
        {
          text: 'See whether the sending account is in one of those groups, also through groups in groups.',
          sources: ['F912918-85', 'F912918-86'],
          doubt: whichGroups,
        },
        {
          text: 'The Deny of a group that the account is not in does not hit it. If there is no other, change your answer before this one.',
          sources: ['F912918-69'],
          mark: 'hint',
        },
      ],
      minutes: 10,
      role: 'ad-admin',
      isSafe: true,
    },
    answers: {
      group: { label: 'Of an administrators’ group that the account is in', goto: 'denied-by-group' },
      account: { label: 'Of the account itself, or of another group that it is in', goto: 'denied-on-purpose' },
      unknown: { label: "I can't tell", goto: 'hand-over' },
    },
    sources: ['F912918-34', 'F912918-85', 'F912918-86'],
  },
  'denied-by-group': {
    kind: 'cause',
    about: ['who-sends'],
    title: 'The sending account is in a group that is denied Send As',
    why: [
      {
        text: 'Exchange denies Send As and Receive As to administrators’ groups. The Deny wins over the Allow of the account.',
        sources: ['F912918-86'],
        doubt: whichGroups,
      },
    ],
    resolution: [
      {
        id: 'needs-the-group',
        changesNothing: true,
        text: 'Find out why the account is in the group. A service account should not be. Note its groups.',
        role: 'ad-admin',
        sources: ['F912918-86'],
        doubt: whichGroups,
      },
      {
        id: 'blackberry-groups',
        changesNothing: true,
        text: 'BlackBerry in a domain: the account stays in Domain Users only. On a domain controller the article wants it in Built-in Administrators: leave it in that group.',
        role: 'mobile-admin',
        sources: ['F912918-92'],
      },
      {
        id: 'leave-group',
        text: 'Take the sending account out of the group, also where it is a member through another group.',
        role: 'ad-admin',
        impact: {
          text: 'Whatever the account may do through this group ends.',
          sources: ['F912918-86'],
          mark: 'hint',
          doubt: whichGroups,
        },
        undo: { text: 'Put the account back into the group.', sources: ['F912918-86'], mark: 'hint', doubt: whichGroups },
        sources: ['F912918-86', 'F912918-85'],
        mark: 'hint',
        doubt: whichGroups,
      },
      {
        id: 'allow-stands',
        text: 'See that the account itself has Allow for Send As on the owner, and tick it if not.',
        where: lookAtSendAs.where,
        role: 'ad-admin',
        undo: { text: 'Take the tick away again.', sources: ['F912918-64'], mark: 'hint' },
        sources: ['F912918-64', 'F912918-69'],
      },
      ...waitOrRestart,
    ],
    cautions: [
      restartHitsEveryone,
      {
        text: 'Do not take the Deny off the group: it keeps administrators out of other people’s mail.',
        sources: ['F912918-51', 'F912918-86'],
        mark: 'hint',
        doubt: whichGroups,
      },
    ],
    expected: sendsAsOwner,
    notFixed: 'granted-when',
    sources: ['F912918-85', 'F912918-86'],
  },
  'denied-on-purpose': {
    kind: 'escalation',
    title: 'A Deny stops this account from Send As: ask the AD admin',
    why: {
      text: 'Active Directory admins can block sending as somebody else. Such a Deny may be meant.',
      sources: ['F912918-51', 'F912918-53'],
      mark: 'hint',
    },
    role: 'ad-admin',
    handOver: [
      { text: 'The mailbox owner, the sending account, and whose entry holds the Deny.', sources: ['F912918-34'], mark: 'hint' },
      { text: 'What the account is for, and who may say that it is to send as this owner.', sources: ['F912918-53'], mark: 'hint' },
    ],
    sources: ['F912918-51', 'F912918-53'],
  },
} as const satisfies Record<string, ArticleNode>;
