import type { ArticleNode } from '../../engine/article.ts';
import { grantOnlyToServiceAccount, neverRecreate, restartMtaAndImc, sendsAgain, showPermissions } from './shared-steps.ts';

/** Causes A and B: the role of the service account, and the account that the services use. */
export const roleAndAccount = {
  'role-held': {
    kind: 'question',
    prompt: 'Does the service account hold Service Account Admin on Configuration?',
    why: {
      text: 'Without this role on the Configuration object, mail to the Internet and to MS Mail stays where it is.',
      sources: ['F154298-40'],
    },
    howToFind: {
      steps: [
        {
          text: 'Make the Permissions page visible: tick “Show Permissions page for all objects” and “Display rights for roles on Permissions page”.',
          where: 'Exchange Administrator > Tools > Options',
          sources: ['F154298-26'],
        },
        {
          text: 'Select the Configuration container and look for the service account in the list, with the role Service Account Admin.',
          where: 'Administrator program > Configuration > File > Properties > Permissions',
          sources: ['F154298-27'],
        },
      ],
      minutes: 5,
      role: 'exchange-admin',
      isSafe: true,
    },
    answers: {
      yes: { label: 'Yes, it is listed with that role', goto: 'same-account' },
      no: { label: 'No', detail: 'Not listed, or with another role', goto: 'role-missing' },
      unknown: { label: "I can't tell", detail: 'Goes on to the accounts; this cause stays not checked', goto: 'same-account' },
    },
    sources: ['F154298-27', 'F154298-40'],
  },
  'role-missing': {
    kind: 'cause',
    title: 'The service account lacks the Service Account Admin role',
    why: [
      {
        text: 'The Exchange service account needs Service Account Admin on the Configuration object and does not hold it.',
        sources: ['F154298-40'],
      },
      {
        text: 'Without the right permissions the MTA may not even reach its own information store, so local mail can fail as well.',
        sources: ['F154298-13'],
      },
    ],
    resolution: [
      showPermissions,
      {
        id: 'select-configuration',
        changesNothing: true,
        text: 'Select the Configuration container.',
        where: 'Microsoft Exchange Administrator program > Configuration',
        role: 'exchange-admin',
        sources: ['F154298-50'],
      },
      {
        id: 'grant-role',
        text: 'Give the Exchange service account the role Service Account Admin.',
        where: 'File > Properties > Permissions',
        role: 'exchange-admin',
        undo: { text: 'Take the role from the account again on the same Permissions page.', sources: ['F154298-51'], mark: 'hint' },
        sources: ['F154298-51'],
      },
      {
        id: 'grant-role-elsewhere',
        text: 'Check the same role on the organization object and on the site object, and grant it where it is missing. It carries other rights on each.',
        where: 'File > Properties > Permissions, on each of the two',
        role: 'exchange-admin',
        impact: {
          text: 'On the site this role opens every mailbox to whoever holds it. Make sure that it goes to the service account.',
          sources: ['F154298-60'],
        },
        undo: { text: 'Take the role from the account again where you granted it.', sources: ['F154298-52'], mark: 'hint' },
        sources: ['F154298-52', 'F154298-51'],
      },
      restartMtaAndImc,
      {
        id: 'check-accounts',
        changesNothing: true,
        text: 'Check that each Microsoft Exchange service starts with the service account. If one does not, do not change it here: “Not fixed” leads to that check.',
        where: 'Control Panel > Services > the service > Startup',
        role: 'exchange-admin',
        sources: ['F154298-54'],
      },
    ],
    cautions: [grantOnlyToServiceAccount, neverRecreate],
    expected: sendsAgain,
    notFixed: 'same-account',
    sources: ['F154298-40'],
  },
  'same-account': {
    kind: 'question',
    prompt: 'Do all Exchange services log on with the right account?',
    why: { text: 'The same fault appears when the account of any related Exchange service was changed.', sources: ['F154298-41'] },
    howToFind: {
      steps: [
        {
          text: 'Open the startup settings of each Microsoft Exchange service and note the account.',
          where: 'Control Panel > Services > the service > Startup',
          sources: ['F154298-28'],
        },
        {
          text: 'Compare the accounts. All the same is not enough: they can all use the same wrong one.',
          sources: ['F154298-28', 'F154298-41'],
          mark: 'hint',
        },
      ],
      minutes: 5,
      role: 'exchange-admin',
      isSafe: true,
    },
    answers: {
      yes: { label: 'Yes, all use the right account', goto: 'password-changed' },
      differ: { label: 'No, one or more use another', goto: 'wrong-account' },
      'all-wrong': { label: 'No, all use the same wrong one', detail: 'For example after the account was changed', goto: 'wrong-account' },
      unknown: { label: "I can't tell", detail: 'Goes on to the password; this cause stays not checked', goto: 'password-changed' },
    },
    sources: ['F154298-28', 'F154298-41'],
  },
  'wrong-account': {
    kind: 'cause',
    title: 'An Exchange service logs on with the wrong account',
    why: [
      { text: 'The account of one or more of the Exchange services was changed.', sources: ['F154298-41'] },
      { text: 'The services may differ from each other, or all use the same wrong account.', sources: ['F154298-41'], mark: 'hint' },
    ],
    resolution: [
      {
        id: 'find-account',
        changesNothing: true,
        text: 'Find the right account: ask which one is the service account. It should hold Service Account Admin on Configuration; another account may hold it too.',
        where: 'Administrator program > Configuration > File > Properties > Permissions',
        role: 'exchange-admin',
        sources: ['F154298-27'],
        mark: 'hint',
      },
      {
        id: 'correct-account',
        text: 'Enter the right account, with its password, for each service that has a wrong one. Note first which account is there now.',
        where: 'Control Panel > Services > the service > Startup',
        role: 'exchange-admin',
        undo: { text: 'Enter the account that you noted, and restart the service.', sources: ['F154298-54'], mark: 'hint' },
        sources: ['F154298-54'],
        mark: 'hint',
      },
      {
        id: 'restart-corrected',
        changesNothing: true,
        text: 'Restart each service that you corrected.',
        where: 'Control Panel > Services',
        role: 'exchange-admin',
        impact: {
          text: 'What the corrected service does is interrupted while it restarts. With the Information Store, all mailboxes on the server are offline. Other services may depend on it.',
          interrupts: 'Each corrected Exchange service',
          needsChangeWindow: true,
          sources: ['F154298-54', 'F912918-66'],
          mark: 'hint',
        },
        sources: ['F154298-54'],
        mark: 'hint',
      },
    ],
    cautions: [
      neverRecreate,
      {
        text: 'These steps put the right account back. To move to a new service account, only a long procedure is supported. For a single-server, single-site 4.0 or 5.0 installation it is Q152808, for 5.5 a white paper (Q266041).',
        sources: ['F154298-63'],
      },
    ],
    expected: sendsAgain,
    notFixed: 'password-changed',
    sources: ['F154298-41'],
  },
} as const satisfies Record<string, ArticleNode>;
