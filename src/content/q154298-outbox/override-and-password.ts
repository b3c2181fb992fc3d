import type { ArticleNode } from '../../engine/article.ts';
import { neverRecreate, passwordBeforeRestart, restartMtaAndImc, sendsAgain, showPermissions, unknownAccount } from './shared-steps.ts';

/** Causes C and D: the override account of a Site Connector, and the password of the MTA service. */
export const overrideAndPassword = {
  'password-changed': {
    kind: 'question',
    prompt: "Was the service account's password changed recently?",
    why: { text: 'A wrong password in the startup settings of the MTA service gives the same two events.', sources: ['F154298-29'] },
    howToFind: {
      steps: [
        { text: 'Ask who looks after the service account, and when its password was last changed.', sources: ['F154298-29'], mark: 'hint' },
        {
          text: 'See in Control Panel > Services whether the MTA runs. 9297 and 3161 come from one that runs. After a restart with a wrong password it normally does not start: 7013 or 7001 in the System log (Q274814).',
          sources: ['F154298-76', 'F154298-21'],
          mark: 'hint',
        },
      ],
      minutes: 5,
      role: 'exchange-admin',
      isSafe: true,
    },
    answers: {
      yes: { label: 'Yes, or the MTA was given another password', goto: 'wrong-password' },
      no: { label: 'No', goto: 'site-connector' },
      unknown: { label: "I can't tell", detail: 'Goes on to the Site Connector; this cause stays not checked', goto: 'site-connector' },
    },
    sources: ['F154298-29', 'F154298-43'],
  },
  'wrong-password': {
    kind: 'cause',
    title: 'The MTA service starts with a wrong password',
    why: [
      {
        text: 'A wrong password in the startup settings of the MTA service gives the same two events.',
        sources: ['F154298-43', 'F154298-29'],
      },
      {
        text: 'After a change they may still hold the former password, or one that was mistyped.',
        sources: ['F154298-29', 'F154298-43'],
        mark: 'hint',
      },
      {
        text: 'An MTA that does not start at all is another state, even if a password is behind both: Q274814 for 5.5.',
        sources: ['F154298-76'],
        mark: 'hint',
      },
    ],
    resolution: [
      {
        id: 'enter-password',
        text: 'Enter the current password of the service account for the Microsoft Exchange Message Transfer Agent. Leave the account there as it is.',
        where: 'Control Panel > Services > Microsoft Exchange Message Transfer Agent > Startup',
        role: 'exchange-admin',
        undo: { text: 'Enter the former password again, if it is known, and restart the service.', sources: ['F154298-43'], mark: 'hint' },
        widens: false,
        sources: ['F154298-43', 'F154298-28'],
        mark: 'hint',
      },
      {
        id: 'password-in-two-places',
        text: 'Ask whether the password was changed in both places where it is kept: on Configuration and in User Manager for Domains. If one was left out, set the same password there.',
        where: 'Configuration > Properties > Service Account Password, and User Manager for Domains',
        role: 'exchange-admin',
        impact: {
          text: 'A change here calls for a restart of Exchange on all servers of the site (below). Agree on the time before you change it.',
          needsChangeWindow: true,
          sources: ['F154298-62'],
          mark: 'hint',
        },
        undo: {
          text: 'If you changed it: set the former password in both places again, if it is known.',
          sources: ['F154298-62'],
          mark: 'hint',
        },
        widens: false,
        sources: ['F154298-62'],
      },
      { ...restartMtaAndImc, mark: 'hint' },
      {
        id: 'restart-site',
        changesNothing: true,
        text: 'If you had to change the password in one of the two places, restart the Exchange services on all servers of the site.',
        role: 'exchange-admin',
        impact: {
          text: 'Everything that the restarted services do stops on every server of the site while they are down.',
          interrupts: 'Exchange on all servers of the site, if the password had to be changed',
          needsChangeWindow: true,
          sources: ['F154298-62'],
          mark: 'hint',
        },
        sources: ['F154298-62'],
      },
      {
        id: 'third-party',
        text: 'Enter the password for third-party services that use the same account.',
        role: 'exchange-admin',
        undo: { text: 'Enter the former password again, if it is known.', sources: ['F154298-62'], mark: 'hint' },
        widens: false,
        sources: ['F154298-62'],
      },
    ],
    cautions: [
      {
        text: 'On Small Business Server 4.5 do not use User Manager for Domains for this: make the change in the Small Business Server Console.',
        sources: ['F154298-31'],
      },
      {
        text: 'Do not change the password of the account to fit what somebody typed for one service.',
        sources: ['F154298-62'],
        mark: 'hint',
      },
      neverRecreate,
    ],
    expected: sendsAgain,
    notFixed: 'site-connector',
    sources: ['F154298-43'],
  },
  'site-connector': {
    kind: 'question',
    prompt: 'Does a Site Connector have an account on its Override tab?',
    why: { text: 'That account needs the role too. Without it the same two events appear.', sources: ['F154298-30'] },
    howToFind: {
      steps: [{ text: 'Open each Site Connector and look at its Override tab.', sources: ['F154298-30'] }],
      minutes: 3,
      role: 'exchange-admin',
      isSafe: true,
    },
    answers: {
      yes: { label: 'Yes', goto: 'override-role' },
      no: { label: 'No', detail: 'No Site Connector, or the tab is empty', goto: 'sbs-account' },
      unknown: { label: "I can't tell", detail: 'Goes on; this cause stays not checked', goto: 'sbs-account' },
    },
    sources: ['F154298-30'],
  },
  'override-role': {
    kind: 'question',
    prompt: 'Does the override account hold Service Account Admin on Configuration and Site?',
    why: { text: 'It needs the role on both containers.', sources: ['F154298-30', 'F154298-42'] },
    howToFind: {
      steps: [
        {
          text: 'Look for the override account on the Permissions page of Configuration, and on that of the site.',
          where: 'Administrator program > Configuration > File > Properties > Permissions',
          sources: ['F154298-27', 'F154298-30'],
        },
      ],
      minutes: 5,
      role: 'exchange-admin',
      isSafe: true,
    },
    answers: {
      yes: { label: 'Yes, on both', goto: 'sbs-account' },
      no: { label: 'No', detail: 'It is missing on one of them or on both', goto: 'override-lacks-role' },
      unknown: { label: "I can't tell", detail: 'Goes on; this cause stays not checked', goto: 'sbs-account' },
    },
    sources: ['F154298-30', 'F154298-42'],
  },
  'override-lacks-role': {
    kind: 'cause',
    title: 'The override account of the Site Connector lacks the role',
    why: [
      {
        text: 'The account on the Override tab does not hold Service Account Admin on the Configuration and Site containers.',
        sources: ['F154298-42'],
      },
    ],
    resolution: [
      {
        id: 'confirm-override',
        changesNothing: true,
        text: 'Ask the admins of both sites whether this account is meant to stand on the Override tab. If it is not, or nobody knows, grant nothing and choose “Not fixed”.',
        role: 'exchange-admin',
        sources: ['F154298-42', 'F154298-60'],
        mark: 'hint',
      },
      showPermissions,
      {
        id: 'grant-override-role',
        text: 'Give the override account the role Service Account Admin on the Configuration container and on the site.',
        where: 'File > Properties > Permissions, on each of the two',
        role: 'exchange-admin',
        impact: {
          text: 'On the site this role opens every mailbox to whoever holds the account.',
          sources: ['F154298-60'],
        },
        undo: { text: 'Take the role from the override account again on both.', sources: ['F154298-42'], mark: 'hint' },
        widens: { provenBy: ['confirm-override'] },
        sources: ['F154298-42', 'F154298-30'],
        mark: 'hint',
      },
      { ...restartMtaAndImc, mark: 'hint' },
    ],
    cautions: [
      unknownAccount,
      passwordBeforeRestart,
      {
        text: 'On a site, Service Account Admin includes Mailbox Owner and Send As, and should go to the service account only. Here another account gets it: weigh that first.',
        sources: ['F154298-60'],
      },
    ],
    expected: sendsAgain,
    notFixed: 'sbs-account',
    sources: ['F154298-42'],
  },
} as const satisfies Record<string, ArticleNode>;
