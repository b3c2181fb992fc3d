import { expect, it } from 'vitest';
import { readEvidence } from '../text/evidence-text.ts';
import { netstat } from './netstat.ts';
import { remarkOnListings } from './remarks.ts';

const head = 'Active Connections\n  Proto  Local Address  Foreign Address  State\n';
const row = (port: number, foreign: string, state = 'ESTABLISHED') => `  TCP  192.0.2.10:${port}  ${foreign}  ${state}\n`;
const remarksOn = (evidence: string) => remarkOnListings(readEvidence(evidence));
const answersOf = (evidence: string) => netstat.recognise(readEvidence(evidence)).map(({ answerId }) => answerId);

it('shows the rows that stand in both listings, and asks for the time between them', () => {
  const same = row(1061, '198.51.100.5:25') + row(1064, '198.51.100.5:25') + row(1071, '198.51.100.5:25');
  expect(netstat.recognise(readEvidence(head + same + row(1090, '198.51.100.9:25') + head + same))).toEqual([
    {
      asked: 'old-connections',
      answerId: 'old',
      recogniser: 'netstat',
      strength: 'strong',
      note: 'netstat shows no age. Accept this only if more than five minutes lie between the two listings.',
      lines: same
        .trim()
        .split('\n')
        .map((line) => line.trim()),
    },
  ]);
});

it('compares the first with the last of several listings', () => {
  const leaked = [1, 2, 3].map((n) => row(1060 + n, '198.51.100.5:25')).join('');
  expect(answersOf(head + leaked + head + row(1200, '198.51.100.5:25') + head + leaked)).toEqual(['old']);
});

it('answers nothing for rows to several hosts, fewer than three to each', () => {
  const rows = row(1061, '198.51.100.5:25') + row(1064, '198.51.100.6:25') + row(1071, '198.51.100.7:25');
  expect(answersOf(head + rows + head + rows)).toEqual([]);
});

it('answers nothing for a single listing', () => {
  expect(answersOf(head + [1, 2, 3].map((n) => row(1060 + n, '198.51.100.5:25')).join(''))).toEqual([]);
});

it('names the page about a blocked port where every outgoing row of one listing is SYN_SENT, and asks for a second one', () => {
  const waiting = head + [1, 2].map((n) => row(1060 + n, '198.51.100.5:25', 'SYN_SENT')).join('');
  expect(remarksOn(waiting)).toEqual([
    { text: expect.stringContaining('Run netstat again'), articleId: 'q175982-leaked-connections', nodeId: 'port-blocked' },
  ]);
  expect(remarksOn(waiting + row(1070, '198.51.100.5:25', 'TIME_WAIT'))).toEqual([]);
  expect(remarksOn(waiting + waiting)).toEqual([]);
});

it('asks for a second listing where one shows open connections, and says where only one row stays', () => {
  const listing = head + row(1061, '198.51.100.5:25');
  expect(
    [listing, listing + listing + row(1090, '198.51.100.9:25'), 'no listing'].map((text) => remarkOnListings(readEvidence(text)).length),
  ).toEqual([1, 1, 0]);
});
