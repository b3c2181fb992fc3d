import type { Statement } from '../engine/article.ts';

/** What to have at hand where a walk leads to another article, by the id of that article: its first questions ask for it. */
export const takeAlong = {
  'q154298-outbox': {
    text: 'Take along: the text of 9297 and 3161, where the mail waits and since when, and who changed a service account or a password.',
    sources: ['F154298-22', 'F154298-23', 'F154298-29'],
    mark: 'hint',
  },
  'q175982-leaked-connections': {
    text: 'Take along: whether a restart helps, the build from the greeting or event 1000, and netstat -n with both addresses of each row.',
    sources: ['F175982-11', 'F175982-22', 'F175982-24'],
    mark: 'hint',
  },
  'kb305394-isa-queue': {
    text: 'Take along: since when and to which domains mail waits, the reason in the queue, and what changed on ISA or in DNS. A change proves no cause yet.',
    sources: ['F305394-21', 'F305394-28', 'F305394-74'],
    mark: 'hint',
  },
  'kb912918-send-as': {
    text: 'Take along: the error word for word, or the line of the log. Who fails and who does not, the build of store.exe and the last updates.',
    sources: ['F912918-10', 'F912918-21', 'F912918-30', 'F912918-31', 'F912918-37'],
    mark: 'hint',
  },
  'transport-1020': {
    text: 'Take along: the whole text of the event with its source and account, the server that logged it, and the address of the client.',
    sources: ['F1020-11', 'F1020-20', 'F1020-23'],
    mark: 'hint',
  },
} as const satisfies Readonly<Record<string, Statement>>;
