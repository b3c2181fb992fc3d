import type { ArticleNode } from '../../engine/article.ts';
import { restartHitsEveryone, sendsAsOwner, waitOrRestart } from './grant-steps.ts';
import { whichGroups } from './protected-groups.ts';
import { lookAtAdminGroups, lookAtSendAs } from './security-page.ts';

/** A Deny hits the sending account: where it comes from, and how to get rid of it. */
export const denied = {
  'deny-from': {
    kind: 'question',
    about: ['who-sends'],
    prompt: 'Whose entry is the Deny for Send As?',
    why: {
      text: 'Administrators’ groups can have a Deny without anybody having set it on this owner. Any other may be meant.',
      sources: ['F912918-86', 'F912918-164'],
      doubt: whichGroups,
    },
    howToFind: {
      steps: [
        { ...lookAtSendAs, text: 'Go through the entries and note each one with a Deny for Send As.', sources: ['F912918-34'] },
        lookAtAdminGroups,
        {
          text: 'The Deny of a group that the account is not in does not hit it. If there is no other, change your answer before this one.',
          sources: ['F912918-69'],
          mark: 'hint',
        },
        {
          text: 'With BlackBerry, see also whether BlackBerry Enterprise Server is installed on a domain controller.',
          sources: ['F912918-92', 'F912918-167'],
        },
      ],
      minutes: 10,
      role: 'ad-admin',
      isSafe: true,
    },
    answers: {
      group: { label: 'Of an administrators’ group it is in', goto: 'denied-by-group' },
      needed: { label: 'Built-in Administrators, BlackBerry on a domain controller', goto: 'denied-but-needed' },
      account: { label: 'Of the account, or of another group', goto: 'denied-on-purpose' },
      unknown: { label: "I can't tell", goto: 'hand-over' },
    },
    sources: ['F912918-34', 'F912918-85', 'F912918-86'],
  },
} as const satisfies Record<string, ArticleNode>;

export const deniedEnds = {
  'denied-but-needed': {
    kind: 'escalation',
    title: 'BlackBerry needs the very group that is denied: hand over',
    why: {
      text: 'On a domain controller the account has to be in Built-in Administrators. If that group is denied Send As, neither leaving it nor staying in it is right.',
      sources: ['F912918-92', 'F912918-167', 'F912918-86'],
      doubt: whichGroups,
    },
    role: 'ad-admin',
    handOver: [
      { text: 'Where the Deny stands, on which object, and whether it is inherited.', sources: ['F912918-164', 'F912918-165'] },
      {
        text: 'Whether the account has an Allow of its own on the owner: by Microsoft it then goes before an inherited Deny.',
        sources: ['F912918-165'],
      },
      {
        text: 'A question for the mobile-platform admin: can BlackBerry Enterprise Server move to a member server? There the account needs Domain Users only.',
        sources: ['F912918-167'],
        mark: 'hint',
      },
      {
        text: 'In this group the account can administer the whole domain. Do not lift the Deny off the group.',
        sources: ['F912918-168', 'F912918-51'],
        mark: 'hint',
      },
    ],
    sources: ['F912918-92', 'F912918-167'],
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

export const deniedCauses = {
  'denied-by-group': {
    kind: 'cause',
    about: ['who-sends'],
    title: 'The sending account is in a group that is denied Send As',
    why: [
      {
        text: 'Exchange denies Send As and Receive As to administrators’ groups, by default on the organization and not on the owner.',
        sources: ['F912918-86', 'F912918-164'],
        doubt: whichGroups,
      },
    ],
    resolution: [
      {
        id: 'wait-first',
        changesNothing: true,
        text: 'Was the Allow set less than two hours ago, with no restart of the store since? Then wait first, and go on only if sending still fails.',
        role: 'ad-admin',
        sources: ['F912918-65'],
        mark: 'hint',
      },
      {
        id: 'needs-the-group',
        changesNothing: true,
        text: 'Find out why the account is in the group, and who relies on it. A service account should not be. Look through its other groups for a second one that is denied. Note them all.',
        role: 'ad-admin',
        sources: ['F912918-86', 'F912918-169'],
        doubt: whichGroups,
      },
      {
        id: 'blackberry-groups',
        changesNothing: true,
        text: 'BlackBerry on a domain controller needs Built-in Administrators. If that group is the denied one, stop, and answer the question before with it. Elsewhere the account stays in Domain Users only.',
        role: 'mobile-admin',
        sources: ['F912918-92', 'F912918-167'],
      },
      {
        id: 'leave-group',
        text: 'Take the sending account out of the group, also where it is a member through another group. A person who has to administer stays in it and uses a second account for mail.',
        role: 'ad-admin',
        impact: {
          text: 'Whatever the account may do through this group ends.',
          sources: ['F912918-86'],
          mark: 'hint',
          doubt: whichGroups,
        },
        undo: { text: 'Put the account back into the group.', sources: ['F912918-86'], mark: 'hint', doubt: whichGroups },
        widens: { provenBy: ['deny-from', 'needs-the-group'] },
        sources: ['F912918-86', 'F912918-85', 'F912918-82'],
        mark: 'hint',
        doubt: whichGroups,
      },
      {
        id: 'allow-stands',
        text: 'See that the account itself has Allow for Send As on the owner. If not, ask the owner first, then tick it.',
        where: lookAtSendAs.where,
        role: 'ad-admin',
        undo: { text: 'Take the tick away again.', sources: ['F912918-64'], mark: 'hint' },
        widens: { provenBy: ['deny-from', 'needs-the-group'] },
        sources: ['F912918-64', 'F912918-69'],
      },
      ...waitOrRestart,
    ],
    cautions: [
      restartHitsEveryone,
      {
        text: 'Do not take the Deny off the group or the organization: it keeps administrators out of other people’s mail.',
        sources: ['F912918-51', 'F912918-164', 'F912918-86'],
        mark: 'hint',
        doubt: whichGroups,
      },
    ],
    expected: sendsAsOwner,
    notFixed: 'granted-when',
    sources: ['F912918-85', 'F912918-86', 'F912918-164'],
  },
} as const satisfies Record<string, ArticleNode>;
