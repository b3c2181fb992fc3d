import type { ArticleSummary } from '../../engine/article.ts';

export const sendAsSummary = {
  id: 'kb912918-send-as',
  number: 'KB912918',
  title: 'Cannot send from a device or a shared mailbox',
  versions: {
    text: 'Exchange 2000 SP3 and Exchange 2003 SP1 and SP2, with a Store.exe that has the Send As change',
    sources: ['F912918-03', 'F912918-41', 'F912918-42', 'F912918-43'],
  },
  seen: [
    {
      text: 'Mail from a phone, a program or a shared mailbox cannot be sent: an error such as “Access denied”, or one of two bounces (NDRs).',
      sources: ['F912918-01', 'F912918-10', 'F912918-11', 'F912918-18', 'F912918-19', 'F912918-29'],
    },
    { text: 'Sending is refused at once. Nothing waits in a queue.', sources: ['F912918-39'], mark: 'hint' },
    { text: 'It often begins after an update of Store.exe.', sources: ['F912918-31', 'F912918-32'] },
  ],
  causes: 21,
} as const satisfies ArticleSummary;
