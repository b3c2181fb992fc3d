import type { ArticleNode } from '../../engine/article.ts';
import {
  findAccount,
  grantOnlyToServiceAccount,
  neverRecreate,
  passwordBeforeRestart,
  restartMtaAndImc,
  sendsAgain,
  showPermissions,
  unknownAccount,
} from './shared-steps.ts';

/** Causes A and B: the role of the service account, and the account that the services use. */
export const roleAndAccount = {
  'role-held': {
    kind: 'question',
    prompt: 'Does the service account hold Service Account Admin on all three objects?',
    why: {
      text: 'It needs this role on organization, site and Configuration. Without it mail to the Internet and to MS Mail stays where it is.',
      sources: ['F154298-40', 'F154298-52'],
    },
    howToFind: {
      steps: [
        {
          text: 'Settle first which account is the service account. Note what each Exchange service logs on with, and ask who set Exchange up.',
          where: 'Control Panel > Services > the service > Startup',
          sources: ['F154298-28'],
          mark: 'hint',
        },
        {
          text: 'That all services here agree proves nothing: they can all use the same wrong one. Look at another server of the site, which should use the same account.',
          sources: ['F154298-41', 'F154298-72'],
          mark: 'hint',
        },
        {
          text: 'Make the Permissions page visible: tick “Show Permissions page for all objects” and “Display rights for roles on Permissions page”.',
          where: 'Exchange Administrator > Tools > Options',
          sources: ['F154298-26'],
        },
        {
          text: 'Look for the service account in the list, with the role Service Account Admin. Do it on the organization, on the site and on the Configuration container.',
          where: 'Administrator program > each of the three > File > Properties > Permissions',
          sources: ['F154298-27', 'F154298-52'],
        },
        {
          text: 'An account that holds the role on all three, and is not the one of the services, may be the true service account. Answer for that one then.',
          sources: ['F154298-27', 'F154298-41'],
          mark: 'hint',
        },
      ],
      minutes: 10,
      role: 'exchange-admin',
      isSafe: true,
    },
    answers: {
      'on-all': { label: 'Yes, on all three', goto: 'same-account' },
      no: { label: 'No', detail: 'Not listed, or with another role, on one or more', goto: 'role-missing' },
      stranger: { label: 'An unknown account holds it instead', goto: 'account-recreated' },
      unknown: {
        label: "I can't tell",
        detail: 'Also when nobody knows which account it is; this cause stays not checked',
        goto: 'same-account',
      },
    },
    sources: ['F154298-27', 'F154298-40', 'F154298-52'],
  },
  'role-missing': {
    kind: 'cause',
    title: 'The service account lacks the Service Account Admin role',
    why: [
      {
        text: 'The Exchange service account needs Service Account Admin on the Configuration object, and does not hold it everywhere.',
        sources: ['F154298-40'],
      },
      {
        text: 'With mail in the MTA queue and the same two events, organization and site are to be checked as well.',
        sources: ['F154298-52', 'F154298-12'],
      },
      {
        text: 'Without the right permissions the MTA may not even reach its own information store, so local mail can fail as well.',
        sources: ['F154298-13'],
      },
    ],
    resolution: [
      findAccount,
      {
        id: 'check-accounts',
        changesNothing: true,
        text: 'Check that each Microsoft Exchange service starts with that account. If one does not, grant nothing: “Not fixed” leads to that check.',
        where: 'Control Panel > Services > the service > Startup',
        role: 'exchange-admin',
        sources: ['F154298-54'],
      },
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
        text: 'If it is missing here, give the Exchange service account the role Service Account Admin.',
        where: 'File > Properties > Permissions',
        role: 'exchange-admin',
        undo: { text: 'Take the role from the account again on the same Permissions page.', sources: ['F154298-51'], mark: 'hint' },
        widens: { provenBy: ['find-account', 'check-accounts'] },
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
        widens: { provenBy: ['find-account', 'check-accounts'] },
        sources: ['F154298-52', 'F154298-51'],
      },
      restartMtaAndImc,
    ],
    cautions: [grantOnlyToServiceAccount, unknownAccount, passwordBeforeRestart, neverRecreate],
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
        {
          text: 'Ask who set Exchange up which account is the right one, or look at another server of the site. One account should serve the whole site.',
          sources: ['F154298-72', 'F154298-28'],
          mark: 'hint',
        },
      ],
      minutes: 5,
      role: 'exchange-admin',
      isSafe: true,
    },
    answers: {
      yes: {
        label: 'Yes, all use the right account',
        detail: 'Somebody knows it; that they agree proves nothing',
        goto: 'password-changed',
      },
      differ: { label: 'No, one or more use another', goto: 'wrong-account' },
      'all-wrong': { label: 'No, all use the same wrong one', detail: 'For example after the account was changed', goto: 'wrong-account' },
      unknown: {
        label: "I can't tell",
        detail: 'Also when all agree and nobody knows the right one; this cause stays not checked',
        goto: 'password-changed',
      },
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
      findAccount,
      {
        id: 'correct-account',
        text: 'Enter the right account, with its password, for each service that has a wrong one. Note first which account is there now. Never make the others match a wrong one.',
        where: 'Control Panel > Services > the service > Startup',
        role: 'exchange-admin',
        undo: { text: 'Enter the account that you noted, and restart the service.', sources: ['F154298-54'], mark: 'hint' },
        widens: { provenBy: ['find-account'] },
        sources: ['F154298-54'],
        mark: 'hint',
      },
      {
        id: 'restart-corrected',
        changesNothing: true,
        text: 'Restart each service that you corrected. Restart the Internet Mail Connector or Service too, where the MTA was one of them.',
        where: 'Control Panel > Services',
        role: 'exchange-admin',
        impact: {
          text: 'What the corrected service does stops while it restarts: with the MTA, mail to other servers and through connectors. With the Information Store, all mailboxes on the server are offline. Other services may depend on it.',
          interrupts: 'Each corrected Exchange service',
          needsChangeWindow: true,
          sources: ['F154298-54', 'F154298-55', 'F912918-66'],
          mark: 'hint',
          doubt: 'Other connectors that depend on the MTA (X.400, MS Mail) stop as well.',
        },
        sources: ['F154298-54', 'F154298-53'],
        mark: 'hint',
      },
    ],
    cautions: [
      grantOnlyToServiceAccount,
      {
        text: 'A backup program or another third-party service may run under an account of its own. Leave that one there, and out of the Exchange services.',
        sources: ['F154298-60', 'F154298-62'],
        mark: 'hint',
      },
      {
        text: 'Was the wrong account given Service Account Admin meanwhile? Take it away again: on the site it opens every mailbox.',
        sources: ['F154298-60'],
        mark: 'hint',
      },
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
