import type { ArticleNode } from '../../engine/article.ts';
import { restartHitsEveryone, sendsAsOwner, waitOrRestart } from './grant-steps.ts';
import { allowEntry, denyEntry, howToFindSendAs } from './security-page.ts';

/** Send As was granted and sending still fails: what stands there now, and since when. */
export const afterRepair = {
  'page-now': {
    kind: 'question',
    about: ['who-sends'],
    prompt: 'What does the owner’s Security page show now?',
    why: {
      text: 'The right can be there and not count yet, be denied by another entry, or be taken away again.',
      sources: ['F912918-65', 'F912918-80', 'F912918-69'],
    },
    howToFind: {
      ...howToFindSendAs,
      steps: [
        { text: 'Choose an owner on whom Send As was granted and sending still fails.', sources: ['F912918-69'], mark: 'hint' },
        ...howToFindSendAs.steps,
      ],
    },
    answers: {
      allow: allowEntry,
      deny: denyEntry,
      gone: { label: 'No Send As: it is gone again', goto: 'gone-protected' },
      unknown: { label: "I can't tell", goto: 'granted-when' },
    },
    sources: ['F912918-34', 'F912918-69'],
  },
  'granted-when': {
    kind: 'question',
    about: ['who-sends'],
    prompt: 'When was Send As granted, and was anything restarted since?',
    why: { text: 'The store keeps mailbox information for two hours by default.', sources: ['F912918-65'] },
    howToFind: {
      steps: [
        {
          text: 'Ask who granted it, and when. If nobody ever did, change your answer before this one: the right is missing.',
          sources: ['F912918-65', 'F912918-47'],
          mark: 'hint',
        },
        {
          text: 'Ask whether the Microsoft Exchange Information Store was restarted after that; with BlackBerry, also whether its services were restarted after the store.',
          sources: ['F912918-66', 'F912918-93'],
          mark: 'hint',
        },
        {
          text: 'With BlackBerry it does not matter how long ago it was: its services have to be restarted after the store.',
          sources: ['F912918-93'],
        },
        {
          text: 'If someone changed the value “Mailbox Cache Age Limit”, its minutes count instead of two hours.',
          where: 'HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Services\\MSExchangeIS\\ParametersSystem',
          sources: ['F912918-67'],
        },
      ],
      minutes: 3,
      role: 'exchange-admin',
      isSafe: true,
    },
    answers: {
      fresh: { label: 'Less than two hours ago, no restart since', goto: 'cache-not-over' },
      blackberry: {
        label: 'BlackBerry: its services were not restarted since',
        goto: 'cache-not-over',
      },
      long: {
        label: 'Longer ago, or restarted since',
        detail: 'The store; with BlackBerry, its services after the store',
        goto: 'hand-over',
      },
      unknown: { label: "I can't tell", goto: 'hand-over' },
    },
    sources: ['F912918-65', 'F912918-66', 'F912918-93'],
  },
  'still-allowed': {
    kind: 'question',
    about: ['who-sends'],
    prompt: 'After the wait, is Send As still allowed?',
    why: { text: 'It can be taken away again while one waits for the cache.', sources: ['F912918-80', 'F912918-81'] },
    howToFind: howToFindSendAs,
    answers: {
      yes: { label: 'Yes, it is still there', goto: 'hand-over' },
      gone: { label: 'No, it is gone again', goto: 'gone-protected' },
      unknown: { label: "I can't tell", goto: 'hand-over' },
    },
    sources: ['F912918-34', 'F912918-80'],
  },
} as const satisfies Record<string, ArticleNode>;

export const afterRepairCauses = {
  'cache-not-over': {
    kind: 'cause',
    about: ['who-sends'],
    title: 'The right is there, but the old permissions are still cached',
    why: [
      { text: 'The store keeps mailbox information, by default for 120 minutes.', sources: ['F912918-65'] },
      {
        text: 'A BlackBerry account gets a new Send As only when its services start again after the store.',
        sources: ['F912918-93'],
      },
    ],
    resolution: [
      {
        id: 'granted-singly',
        changesNothing: true,
        text: 'Was it granted on this one user, while others inherit it? Then inheritance may be off here, as it stays after former protection. The direct grant counts; other rights from above are missing too. See KB306398 and KB817433.',
        role: 'ad-admin',
        sources: ['F912918-172', 'F912918-04'],
        mark: 'hint',
      },
      ...waitOrRestart,
      {
        id: 'shorten-the-cache',
        text: 'Only if you need a shorter time for good: set “Mailbox Cache Age Limit” (REG_DWORD, decimal, in minutes; 120 by default). Then restart the Microsoft Exchange Information Store. Note the old value first.',
        where: 'HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Services\\MSExchangeIS\\ParametersSystem',
        role: 'exchange-admin',
        impact: {
          text: 'All mailboxes of the server are offline during the restart. A very low value can slow the server from then on.',
          interrupts: 'All mailboxes of the server, if the registry is changed',
          needsChangeWindow: true,
          sources: ['F912918-66', 'F912918-68'],
        },
        undo: {
          text: 'Put the value back to what you noted, 120 if there was none, and restart the service again.',
          sources: ['F912918-67'],
          mark: 'hint',
        },
        widens: false,
        sources: ['F912918-67'],
      },
    ],
    cautions: [
      restartHitsEveryone,
      {
        text: 'A change in the registry can do harm. A very low value can slow the server; change nothing else there.',
        sources: ['F912918-68'],
        mark: 'hint',
      },
    ],
    expected: sendsAsOwner,
    notFixed: 'still-allowed',
    sources: ['F912918-65', 'F912918-93'],
  },
} as const satisfies Record<string, ArticleNode>;
