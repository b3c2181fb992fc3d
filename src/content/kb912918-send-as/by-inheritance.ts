import type { ArticleNode } from '../../engine/article.ts';
import { restartHitsEveryone, sendsAsOwner, waitOrRestart } from './grant-steps.ts';
import { lookAtSendAs } from './security-page.ts';
import { whichAccount, whoFails } from './service-steps.ts';

/** What the script or the work by hand has left over for one service account. */
export const byInheritance = {
  'users-left': {
    kind: 'question',
    about: ['who-sends'],
    prompt: 'Do many users still lack Send As for the service account?',
    why: {
      text: 'Only then is inheritance worth its drawbacks: it may cover users that you did not mean.',
      sources: ['F912918-70'],
    },
    howToFind: {
      steps: [
        { text: 'Look at some users who still cannot send.', where: lookAtSendAs.where, sources: ['F912918-34'] },
        {
          text: 'Or export the list again and look for the service account in it.',
          commands: ['CSCRIPT AddSendAs.vbs DCNAME -Export'],
          sources: ['F912918-120', 'F912918-122'],
        },
      ],
      minutes: 10,
      role: 'ad-admin',
      isSafe: true,
    },
    answers: {
      many: { label: 'Yes, or the script could not be used', goto: 'many-users-lack-send-as' },
      few: { label: 'No, it is there now, or only a few lack it', detail: 'Give those few Send As by hand first', goto: 'page-now' },
      unknown: { label: "I can't tell", detail: 'Goes on; this cause stays not checked', goto: 'page-now' },
    },
    sources: ['F912918-70', 'F912918-120'],
  },
} as const satisfies Record<string, ArticleNode>;

export const byInheritanceCauses = {
  'many-users-lack-send-as': {
    kind: 'cause',
    about: ['who-sends'],
    title: 'Many users still lack Send As for the service account',
    why: [
      {
        text: 'Many users of a domain or container have no Send As for the service account, and the script did not give it to them.',
        sources: ['F912918-40', 'F912918-47'],
      },
      {
        text: 'A user who was moved out of a container with an inherited right has lost it.',
        sources: ['F912918-70'],
      },
    ],
    resolution: [
      whichAccount,
      whoFails,
      {
        id: 'security-review',
        changesNothing: true,
        text: 'Consider first what this opens: one account may then send as every user of the domain or container, also users that you did not mean.',
        role: 'ad-admin',
        sources: ['F912918-70'],
      },
      {
        id: 'open-container',
        changesNothing: true,
        text: 'Turn on View > Advanced Features. Right-click the domain or the container with the users, and open its advanced security.',
        where: 'Active Directory Users and Computers > the domain or container > Properties > Security > Advanced',
        role: 'ad-admin',
        sources: ['F912918-72'],
      },
      {
        id: 'add-service-account',
        text: 'If the service account is not in the list, add it and confirm with OK. Then double-click its entry.',
        where: 'Security > Advanced > Add',
        role: 'ad-admin',
        undo: { text: 'Remove the entry, if it was not there before.', sources: ['F912918-72'], mark: 'hint' },
        widens: { provenBy: ['which-account', 'security-review'] },
        sources: ['F912918-72'],
      },
      {
        id: 'user-objects',
        text: 'Note what the entry allows now, and what it applies onto. Then choose “User objects” for “Apply onto”. If the entry already allows other rights, stop: they would move along. Add a second entry instead.',
        role: 'ad-admin',
        undo: { text: 'Choose what you noted for “Apply onto”.', sources: ['F912918-72'], mark: 'hint' },
        widens: { provenBy: ['which-account', 'security-review'] },
        sources: ['F912918-72'],
        mark: 'hint',
      },
      {
        id: 'windows-2008',
        changesNothing: true,
        text: 'On domain controllers with Windows Server 2008 that entry has another name. The note that gives it is cut off in what we have.',
        role: 'ad-admin',
        sources: ['F912918-73'],
        mark: 'missing',
        doubt: 'It is believed to be “Descendant User objects”.',
      },
      {
        id: 'allow-inherited',
        text: 'Tick Allow for Send As and confirm every window with OK.',
        role: 'ad-admin',
        impact: {
          text: 'The account may send as every user object below, and users who come in later. No service stops.',
          sources: ['F912918-70'],
          mark: 'hint',
        },
        undo: { text: 'Take the tick, or the whole entry, away again in the same window.', sources: ['F912918-71'], mark: 'hint' },
        widens: { provenBy: ['which-account', 'security-review'] },
        sources: ['F912918-72'],
        mark: 'hint',
      },
      {
        id: 'other-domains',
        text: 'Do the same in every other domain in which users of the service fail.',
        role: 'ad-admin',
        undo: { text: 'Take the entry away again there.', sources: ['F912918-71'], mark: 'hint' },
        widens: { provenBy: ['which-account', 'who-fails'] },
        sources: ['F912918-75'],
      },
      {
        id: 'propagator',
        changesNothing: true,
        text: 'Wait until the permissions have come down to the users.',
        role: 'ad-admin',
        wait: {
          text: 'The security descriptor propagator takes about 30 minutes.',
          minutes: 30,
          sources: ['F912918-74'],
        },
        sources: ['F912918-74'],
      },
      ...waitOrRestart,
    ],
    cautions: [
      {
        text: 'This way is not preferred: it may cover too much, and users moved out of the container lose the right.',
        sources: ['F912918-70'],
      },
      {
        text: 'The script no longer sees accounts that inherit Send As. Remove the inherited right before you use the script later.',
        sources: ['F912918-71'],
      },
      {
        text: 'Administrators who are protected lose even the inherited right again.',
        sources: ['F912918-80'],
        mark: 'hint',
      },
      {
        text: 'Former administrators inherit nothing as long as inheritance is off on them, and adminCount stays 1. Whoever still fails afterwards: look there, and do not grant it on the domain once more.',
        sources: ['F912918-172', 'F912918-70'],
        mark: 'hint',
      },
      restartHitsEveryone,
    ],
    expected: sendsAsOwner,
    notFixed: 'page-now',
    sources: ['F912918-70', 'F912918-72'],
  },
} as const satisfies Record<string, ArticleNode>;
