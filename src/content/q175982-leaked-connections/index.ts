import { defineArticle } from '../../engine/define-article.ts';
import { pickBlanks } from '../blanks.ts';
import { exchange2000And2003 } from '../exchange-2000-2003.ts';
import { leak } from './leak.ts';
import { lookAlikes } from './look-alikes.ts';
import { signs } from './signs.ts';
import { leakedConnectionsSummary } from './summary.ts';

export const leakedConnections = defineArticle({
  ...leakedConnectionsSummary,
  document: {
    title: 'XFOR: Outbound SMTP Mail Never Leaves Microsoft Exchange Server',
    file: '003_d12923966442c795.txt',
    dates: [{ label: 'Last modified', date: '1999-03-13' }],
    sources: ['F175982-01', 'F175982-02'],
  },
  support: {
    text: 'Applies to Exchange 5.0 and 5.5, not to 4.0. It is a bug that Microsoft confirmed for both and repaired in a service pack.',
    sources: ['F175982-02', 'F175982-03', 'F175982-51'],
  },
  edition: {
    number: 2,
    date: '2026-11-28',
    change: 'A bounce no longer ends it while other mail waits, and one old connection alone is no longer enough.',
  },
  reviewedOn: '2026-11-28',
  owner: 'exchange-admin',
  background: [
    {
      text: 'The Internet Mail Service waits for the greeting of the other side once the connection is up, by default five minutes. After that it should close the connection.',
      sources: ['F175982-40'],
    },
    {
      text: 'A host, or a firewall in front of it, that takes the connection and sends no greeting starts the fault.',
      sources: ['F175982-41'],
      mark: 'hint',
    },
    { text: 'The article names neither an event nor a bounce.', sources: ['F175982-13'], mark: 'hint' },
    { text: 'For the service packs it gives the Knowledge Base query word SERVPACK.', sources: ['F175982-51'] },
  ],
  blanks: pickBlanks('SERVER'),
  start: 'version',
  nodes: { ...signs, ...leak, ...lookAlikes, ...exchange2000And2003 },
});
