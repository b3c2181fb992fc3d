import type { ArticleSummary } from '../../engine/article.ts';

export const isaQueueSummary = {
  id: 'kb305394-isa-queue',
  number: 'KB305394',
  title: 'Outgoing mail stays in the queue behind ISA',
  versions: { text: 'Exchange 2000, Exchange 2003 and Small Business Server 2003', sources: ['F305394-02'] },
  seen: [
    { text: 'Outgoing SMTP mail stays in the outgoing queue; incoming mail is delivered.', sources: ['F305394-10', 'F305394-11'] },
    {
      text: 'At first no bounce (NDR) comes back, and Event Viewer shows nothing about it.',
      sources: ['F305394-12', 'F305394-13', 'F305394-75'],
    },
    { text: 'The server is behind an ISA server and sends by DNS, not through ISA as a smart host.', sources: ['F305394-14'] },
  ],
  causes: 3,
} as const satisfies ArticleSummary;
