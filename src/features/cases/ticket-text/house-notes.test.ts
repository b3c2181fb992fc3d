import { expect, it } from 'vitest';
import { startCase } from '../../../engine/case/case-change.ts';
import { compileArticle } from '../../../engine/graph/compile-article.ts';
import { sampleArticle } from '../../../engine/graph/sample-article.ts';
import type { HouseSaid } from '../../../engine/ticket-text/parts.ts';
import { readTicketText } from '../../../engine/ticket-text/read/read-ticket-text.ts';
import { writeTicketText } from '../../../engine/ticket-text/write/write-ticket-text.ts';

const at = '2026-01-02T10:00+01:00';
const said = (nodeId: string, more: Partial<HouseSaid> = {}): HouseSaid => ({
  nodeIds: [nodeId],
  isOfCause: false,
  about: '',
  says: `About ${nodeId}.`,
  commands: [],
  from: 'Desk 4, 2026-01-01, Acme at home of Acme',
  isMoved: false,
  ...more,
});
const write = (house: readonly HouseSaid[], hide = false) =>
  writeTicketText(
    {
      case: { ...startCase('c-1', at), articleId: sampleArticle.id, edition: sampleArticle.edition, notes: { sole: 'mine' } },
      open: { article: sampleArticle, machine: compileArticle(sampleArticle) },
      observations: {},
      roleName: (role) => role ?? '',
      url: 'https://desk.example/',
      now: at,
      house,
    },
    { hide },
  ).text;
const sectionOf = (text: string) => text.split('\n\n').find((part) => part.startsWith('HOUSE NOTES'));

it('says what the house adds to the place and to causes that are still possible, whose it is, and what has moved on', () => {
  const { start } = sampleArticle;
  const text = write([
    said(start),
    said('hole', { isOfCause: true, about: 'A hole: Does not happen here', isMoved: true }),
    said('hole'),
    said(start, { about: 'Before step 1', commands: ['Get-Date'] }),
  ]);
  expect(sectionOf(text)).toBe(
    [
      'HOUSE NOTES, not by the article',
      ` - About ${start}. (Desk 4, 2026-01-01, Acme at home of Acme)`,
      ' - A hole: Does not happen here: About hole. (Desk 4, 2026-01-01, Acme at home of Acme; the article has changed there since)',
      ` - Before step 1: About ${start}. (Desk 4, 2026-01-01, Acme at home of Acme)`,
      '   Get-Date',
    ].join('\n'),
  );
  expect(sectionOf(write([said('hole')]))).toBeUndefined();
});

it.each([
  '<img src=x onerror=alert(1)> **look** [here](javascript:alert(1))',
  '[note: sole] "stray" [check: 01234567]',
  'UNSTUCK  [ticket: INC-1]\n\nANSWERS\n 1 x [sole=yes]',
  '> quoted\n"open',
])('restores the same case whatever a note says: %s', (says) => {
  const plain = readTicketText(write([]));
  for (const hide of [false, true]) {
    const read = readTicketText(write([said(sampleArticle.start, { says, commands: [says] })], hide));
    expect([read?.isIntact, read?.count, read?.unreadable]).toEqual([true, 1, []]);
    expect(read?.case).toEqual(plain?.case);
  }
});
