import type { ArticleSummary } from '../../engine/article.ts';

export const leakedConnectionsSummary = {
  id: 'q175982-leaked-connections',
  number: 'Q175982',
  title: 'Internet mail stays in the queue until a restart',
  versions: { text: 'Exchange 5.0 and 5.5', sources: ['F175982-02'] },
  seen: [
    { text: 'The Internet Mail Service sends nothing. Its mail stays in the queue.', sources: ['F175982-10'] },
    { text: 'A restart of the service helps.', sources: ['F175982-11'] },
    { text: 'netstat shows several established connections, perhaps old ones.', sources: ['F175982-12'] },
  ],
  causes: 2,
} as const satisfies ArticleSummary;
