import { expect, it } from 'vitest';
import type { Article } from '../../../model/article/article.ts';
import { startCase } from '../../case/case-change.ts';
import { caseOf } from '../../case/case-of.ts';
import { articleNow, nodesReached } from '../../case/case-record.ts';
import { migrateCase, takeIn } from '../../case/migrate-case.ts';
import { compileArticle } from '../../graph/compile-article.ts';
import { sampleArticle } from '../../graph/sample-article.ts';
import { sampleNode } from '../../graph/spoil-sample.ts';
import { readTicketText } from '../read/read-ticket-text.ts';
import { writeTicketText } from './write-ticket-text.ts';

const at = '2026-01-02T10:00+01:00';
const sole = sampleNode('sole', 'question');
const putBack = { text: 'Lower the log again.', sources: ['F-1'] as [string] };
const article: Article = {
  ...sampleArticle,
  nodes: { ...sampleArticle.nodes, sole: { ...sole, howToFind: { ...sole.howToFind, isSafe: false, putBack } } },
};
const [[answerId = ''] = []] = Object.entries(sampleNode(article.start, 'question').answers).filter(([, { goto }]) => goto !== 'sole');

/** The part of a ticket text that says what is still to put back. */
const standingIn = (text: string) => text.split('\n\n').find((part) => part.startsWith('STILL TO PUT BACK'));

it('hands on what may still be changed at a question that was left again, as often as the text is written and read', () => {
  const walked = {
    ...startCase('c-1', at),
    articleId: article.id,
    edition: article.edition,
    answers: [[article.start, answerId] as const],
  };
  const write = (kept: typeof walked | ReturnType<typeof caseOf>, reached: readonly string[]) =>
    writeTicketText(
      {
        case: kept,
        open: { article, machine: compileArticle(article) },
        observations: {},
        roleName: (role) => role ?? '',
        url: 'https://desk.example/',
        now: at,
        reached,
      },
      { hide: false },
    ).text;
  const text = write(walked, ['sole']);
  expect(standingIn(text)).toContain('Lower the log again.');
  const read = readTicketText(text);
  expect(read?.isIntact).toBe(true);
  const record = migrateCase({ ...walked, ...read?.case });
  expect(takeIn(record, { ...walked, ...read?.case })).toEqual(record);
  const again = caseOf(record, articleNow(record));
  expect(again.answers).toEqual(walked.answers);
  expect(standingIn(write(again, nodesReached(record, article.id)))).toBe(standingIn(text));
});
