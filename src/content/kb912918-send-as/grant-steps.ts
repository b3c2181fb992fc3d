import type { ChecklistStep, Statement } from '../../engine/article.ts';

/** The dialog for one account on one mailbox owner, in order. */
export const grantInDialog = [
  {
    id: 'right-pair',
    changesNothing: true,
    text: 'Write down the account that sends and the owner of the mailbox. Ask the owner, or who decides for them, whether it may send in their name.',
    role: 'helpdesk',
    sources: ['F912918-58', 'F912918-53'],
    mark: 'hint',
  },
  {
    id: 'open-aduc',
    changesNothing: true,
    text: 'Start Active Directory Users and Computers.',
    commands: ['dsa.msc'],
    role: 'ad-admin',
    sources: ['F912918-60'],
  },
  {
    id: 'advanced-features',
    changesNothing: true,
    text: 'Turn on Advanced Features. Without it there is no Security tab.',
    where: 'View > Advanced Features',
    role: 'ad-admin',
    sources: ['F912918-61'],
  },
  {
    id: 'open-owner',
    changesNothing: true,
    text: 'Open the properties of the user account that owns the mailbox.',
    where: 'the mailbox owner > Properties',
    role: 'ad-admin',
    sources: ['F912918-62'],
  },
  {
    id: 'add-account',
    text: 'Add the account that is to send, if it is not listed. Confirm with OK.',
    where: 'Security > Add',
    role: 'ad-admin',
    undo: { text: 'Remove the account from the list, if it was not there before.', sources: ['F912918-63'], mark: 'hint' },
    widens: { provenBy: ['right-pair'] },
    sources: ['F912918-63'],
  },
  {
    id: 'allow-send-as',
    text: 'Select that account, tick Allow for Send As, and confirm with OK.',
    where: 'Security',
    role: 'ad-admin',
    undo: { text: 'Take the tick for Send As away again.', sources: ['F912918-64'], mark: 'hint' },
    widens: { provenBy: ['right-pair'] },
    sources: ['F912918-64'],
  },
] as const satisfies readonly ChecklistStep[];

const storeCache = {
  text: 'The store keeps mailbox information for two hours by default. Good speaks of 70 to 90 minutes in practice.',
  minutes: 120,
  sources: ['F912918-65'],
} as const;

/** Where the source names no restart of the store as the shorter way. */
export const waitForCacheOnly = {
  id: 'wait-for-cache',
  changesNothing: true,
  text: 'Wait until the store has forgotten the old permissions.',
  role: 'exchange-admin',
  wait: storeCache,
  sources: ['F912918-65'],
  mark: 'hint',
} as const satisfies ChecklistStep;

export const waitForCache = {
  ...waitForCacheOnly,
  wait: { ...storeCache, sooner: { text: 'a restart of the Microsoft Exchange Information Store service', sources: ['F912918-66'] } },
} as const satisfies ChecklistStep;

const allMailboxes: Statement = {
  text: 'Every mailbox on the server is offline while the service restarts, not only those of this case.',
  sources: ['F912918-66'],
  mark: 'hint',
};

export const restartStore = {
  id: 'restart-store',
  changesNothing: true,
  text: 'Only if two hours are too long: restart the Microsoft Exchange Information Store service instead of waiting. The right then counts at once.',
  role: 'exchange-admin',
  impact: { ...allMailboxes, interrupts: 'All mailboxes of the server, if the store is restarted', needsChangeWindow: true },
  sources: ['F912918-66'],
} as const satisfies ChecklistStep;

const noBlackberryMail: Statement = {
  text: 'Phones get and send no mail while the BlackBerry services are down.',
  sources: ['F912918-93'],
  mark: 'hint',
};

/** Task 3 of the article: the order is what makes it work. */
export const restartBlackberryAndStore = [
  {
    id: 'restart-blackberry-before',
    changesNothing: true,
    text: 'Restart the BlackBerry services.',
    role: 'mobile-admin',
    impact: { ...noBlackberryMail, interrupts: 'Mail on all BlackBerry devices', needsChangeWindow: true },
    sources: ['F912918-93'],
  },
  {
    id: 'restart-store',
    changesNothing: true,
    text: 'Then restart the Microsoft Exchange Information Store service.',
    role: 'exchange-admin',
    impact: { ...allMailboxes, interrupts: 'All mailboxes of the server', needsChangeWindow: true },
    sources: ['F912918-93', 'F912918-66'],
  },
  {
    id: 'restart-blackberry-after',
    changesNothing: true,
    text: 'Then restart the BlackBerry services once more, so that the BlackBerry account gets the new Send As.',
    role: 'mobile-admin',
    impact: { ...noBlackberryMail, interrupts: 'Mail on all BlackBerry devices', needsChangeWindow: true },
    sources: ['F912918-93'],
  },
] as const satisfies readonly ChecklistStep[];

/** Where the sender can be a person or any service: each service has a way of its own to get the new right. */
export const waitOrRestart = [
  {
    ...waitForCacheOnly,
    wait: {
      ...storeCache,
      sooner: {
        text: 'a restart of the Microsoft Exchange Information Store service; with BlackBerry in the order of the steps below',
        sources: ['F912918-66', 'F912918-93'],
      },
    },
  },
  {
    id: 'restart-blackberry-before',
    changesNothing: true,
    text: 'BlackBerry only, instead of waiting: restart the BlackBerry services, then go on with the store.',
    role: 'mobile-admin',
    impact: { ...noBlackberryMail, interrupts: 'Mail on all BlackBerry devices, if it is BlackBerry', needsChangeWindow: true },
    sources: ['F912918-93'],
  },
  {
    id: 'restart-store',
    changesNothing: true,
    text: 'With BlackBerry, or if two hours are too long: restart the Microsoft Exchange Information Store service.',
    role: 'exchange-admin',
    impact: { ...allMailboxes, interrupts: 'All mailboxes of the server, if the store is restarted', needsChangeWindow: true },
    sources: ['F912918-66', 'F912918-93'],
  },
  {
    id: 'restart-blackberry-after',
    changesNothing: true,
    text: 'BlackBerry only: after the store, restart the BlackBerry services once more.',
    role: 'mobile-admin',
    impact: { ...noBlackberryMail, interrupts: 'Mail on all BlackBerry devices, if it is BlackBerry', needsChangeWindow: true },
    sources: ['F912918-93'],
  },
  {
    id: 'restart-goodlink',
    changesNothing: true,
    text: 'GoodLink only, instead of a restart of the store: after about 70 minutes restart the GoodLink Server service.',
    role: 'mobile-admin',
    impact: {
      text: 'Phones get and send no mail while the service is down.',
      interrupts: 'Mail on all GoodLink devices, if it is GoodLink',
      needsChangeWindow: true,
      sources: ['F912918-94'],
      mark: 'hint',
    },
    sources: ['F912918-94'],
  },
] as const satisfies readonly ChecklistStep[];

/** Stands before every checklist that can end in a restart of the store. */
export const restartHitsEveryone = {
  text: 'Restart the store only in a change window, and only on the server that holds the mailboxes: everyone on it is cut off. A restart makes a granted right count sooner; it grants none.',
  sources: ['F912918-66'],
  mark: 'hint',
} as const satisfies Statement;

export const sendsAsOwner = {
  text: 'The Security page shows Allow for Send As without a Deny. After the wait or the restart a test message goes out, and the recipient sees the owner as its sender.',
  sources: ['F912918-69'],
  mark: 'hint',
} as const satisfies Statement;

export const onTheUserOnly = {
  text: 'Grant it on the user who owns the mailbox. On a server or a database it gives a right to that object only, not to the users whose mailboxes are in it.',
  sources: ['F912918-55', 'F912918-56'],
} as const satisfies Statement;

export const keepTheUpdate = {
  text: 'Taking the update off is no remedy: every later update of the store brings the change back.',
  sources: ['F912918-150', 'F912918-32'],
} as const satisfies Statement;

export const notAnAdministrator = {
  text: 'Do not make the account an administrator instead: such groups can be denied Send As, and it opens everything.',
  sources: ['F912918-164', 'F912918-169'],
  mark: 'hint',
} as const satisfies Statement;
