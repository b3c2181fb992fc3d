import type { ChecklistStep, Statement } from '../../engine/article.ts';

export const showPermissions = {
  id: 'show-permissions',
  changesNothing: true,
  text: 'Make the Permissions page visible: tick “Show Permissions page for all objects” and “Display rights for roles on Permissions page”.',
  where: 'Exchange Administrator > Tools > Options',
  role: 'exchange-admin',
  sources: ['F154298-26'],
} as const satisfies ChecklistStep;

/** Whom everything else is for: nothing is granted or entered before this is settled. */
export const findAccount = {
  id: 'find-account',
  changesNothing: true,
  text: 'Find out which account is the service account: ask who set Exchange up, and look at another server of the site. If nobody knows, change nothing and choose “Not fixed”.',
  where: 'Control Panel > Services > the service > Startup',
  role: 'exchange-admin',
  sources: ['F154298-72', 'F154298-28'],
  mark: 'hint',
} as const satisfies ChecklistStep;

export const restartMtaAndImc = {
  id: 'restart-mta-imc',
  changesNothing: true,
  text: 'Stop and start two services: Microsoft Exchange Message Transfer Agent, and Microsoft Exchange Internet Mail Connector (on 5.0 and 5.5: Internet Mail Service). Only then does the change take effect.',
  where: 'Control Panel > Services',
  role: 'exchange-admin',
  impact: {
    text: 'Mail between servers and Internet mail stop while the two services are down. Clients stay connected. No restart of Windows is named.',
    interrupts: 'Mail between servers and Internet mail',
    sources: ['F154298-55'],
    mark: 'hint',
    doubt: 'Other connectors that depend on the MTA (X.400, MS Mail) stop as well.',
  },
  sources: ['F154298-53', 'F154298-54'],
} as const satisfies ChecklistStep;

export const sendsAgain = {
  text: 'The MTA starts. A message to an Internet address leaves, and one to MS Mail if there is such a connector. No new 9297 or 3161 is logged after the restart.',
  sources: ['F154298-56', 'F154298-15'],
} as const satisfies Statement;

export const grantOnlyToServiceAccount = {
  text: 'On a site, Service Account Admin includes Mailbox Owner and Send As: its holder can open every mailbox. No account but the service account should have it.',
  sources: ['F154298-60'],
} as const satisfies Statement;

export const unknownAccount = {
  text: 'Does the Permissions page show an unknown account with this role? Then the service account may have been deleted. Restart nothing and hand over.',
  sources: ['F154298-61', 'F154298-75'],
  mark: 'hint',
} as const satisfies Statement;

/** Before a service is stopped that may not come up again. */
export const passwordBeforeRestart = {
  text: 'Was the password changed lately? Enter it for the services before any restart. With the old one a service normally does not start again: 7013 or 7001 in the System log (Q274814).',
  sources: ['F154298-76', 'F154298-62'],
  mark: 'hint',
} as const satisfies Statement;

export const neverRecreate = {
  text: 'Do not delete and recreate the service account. The new one has another SID, and then no Exchange service can start; what helps is restoring the SAM or reinstalling.',
  sources: ['F154298-61'],
} as const satisfies Statement;
