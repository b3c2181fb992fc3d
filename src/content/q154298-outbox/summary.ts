import type { ArticleSummary } from '../../engine/article.ts';

export const outboxSummary = {
  id: 'q154298-outbox',
  number: 'Q154298',
  title: 'Mail stays in the Outbox',
  versions: { text: 'Exchange 4.0, 5.0 and 5.5', sources: ['F154298-02'] },
  seen: [
    {
      text: 'Mail to the Internet, or to MS Mail through its connector, does not leave the Outbox.',
      sources: ['F154298-10', 'F154298-11'],
    },
    { text: 'On the server, mail waits in the MTA queue instead of moving on to the Internet Mail Service.', sources: ['F154298-12'] },
    { text: 'MSExchangeMTA logs the warnings 9297 and 3161.', sources: ['F154298-21'] },
  ],
  causes: 5,
} as const satisfies ArticleSummary;
