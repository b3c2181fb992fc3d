import { expect, it } from 'vitest';
import type { Article } from '../../../../model/article/article.ts';
import { sampleArticle } from '../../../graph/sample-article.ts';
import { sampleNode } from '../../../graph/spoil-sample.ts';
import { findCatalogueProblems } from '../../find-problems.ts';
import { nothingAround } from '../../surroundings.ts';
import { procedures } from './procedures.ts';

const [step] = sampleNode('hole', 'cause').resolution;

/** A procedure of one step, which sends to another one. */
function procedure(id: string, to?: string): Article {
  const node = {
    kind: 'procedure',
    title: id,
    why: [{ text: 'It helps.', sources: ['F-1'] }],
    steps: [{ ...step, ...(to === undefined ? {} : { procedure: to }) }],
    cautions: [],
    sources: ['F-1'],
  } as const;
  return { ...sampleArticle, id, kind: 'procedure', start: 'do', nodes: { do: node }, causes: 0 };
}

function wrongIn(...articles: Article[]): string[] {
  return findCatalogueProblems(articles, nothingAround).flatMap((problem) =>
    'procedure' in problem ? [`${problem.articleId} ${problem.at} ${problem.procedure}: ${problem.kind}`] : [],
  );
}

it('takes a procedure that a step sends to, and one that this sends to', () => {
  expect(wrongIn(procedure('one', 'two'), procedure('two', 'three'), procedure('three'))).toEqual([]);
});

it('refuses what is no procedure', () => {
  expect(wrongIn(sampleArticle, procedure('one', sampleArticle.id))).toEqual([`one step 1 ${sampleArticle.id}: no-procedure`]);
});

it('refuses a procedure that sends to itself, at once or by others', () => {
  expect(wrongIn(procedure('one', 'one'))).toEqual(['one step 1 one: circular-procedure']);
  expect(wrongIn(procedure('one', 'two'), procedure('two', 'one'), procedure('three', 'one'))).toEqual([
    'one step 1 two: circular-procedure',
    'two step 1 one: circular-procedure',
  ]);
});

it('looks at a row of as many procedures as a pack has room for', () => {
  const row = Array.from({ length: 20_000 }, (_, at) => procedure(`p${at}`, `p${at + 1}`));
  expect(procedures.check([...row, procedure('p20000')], nothingAround)).toEqual([]);
  const ring = [...row, procedure('p20000', 'p0')];
  expect(procedures.check(ring, nothingAround)).toHaveLength(ring.length);
});
