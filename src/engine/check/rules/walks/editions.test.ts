import { describe, expect, it } from 'vitest';
import type { Article } from '../../../../model/article/article.ts';
import { compileArticle } from '../../../graph/compile-article.ts';
import { sampleArticle, sampleObservations } from '../../../graph/sample-article.ts';
import { sampleNode, sampleWith } from '../../../graph/spoil-sample.ts';
import { listLinks } from '../../../link/list-links.ts';
import type { RecordedEdition } from '../../../link/recorded-edition.ts';
import { findCatalogueProblems, findProblems } from '../../find-problems.ts';
import type { ProblemKind } from '../../rules.ts';
import { nothingAround } from '../../surroundings.ts';

// The sample is in its second edition, of 2026-01-01.
const links = listLinks(sampleArticle, compileArticle(sampleArticle));
const first: RecordedEdition = { number: 1, date: '2025-06-01', links };
const second: RecordedEdition = { number: 2, date: '2026-01-01', links };
const kindsOfEditions: readonly ProblemKind[] = [
  'edition-lowered',
  'edition-unrecorded',
  'edition-changed',
  'edition-skipped',
  'edition-backdated',
  'gone-name',
];

function problemsOf(article: Article, recorded: readonly RecordedEdition[]) {
  const around = { ...nothingAround, observations: sampleObservations, records: new Map([[article.id, recorded]]) };
  return findProblems(article, around).filter(({ kind }) => kindsOfEditions.includes(kind));
}

function editionOf(number: number, date = '2026-01-02', article: object = {}): Article {
  return sampleWith({}, { edition: { number, date, change: 'Something.' }, ...article });
}

describe('the editions of an article', () => {
  it('are in order when each is recorded, rises by one, and keeps the names of the ones before', () => {
    expect(problemsOf(sampleArticle, [first, second])).toEqual([]);
  });

  it.each([
    ['not recorded', editionOf(3), [first, second], [{ kind: 'edition-unrecorded', nodeId: 'about', number: 3 }]],
    ['lowered', editionOf(1), [first, second], [{ kind: 'edition-lowered', nodeId: 'about', number: 1, newest: 2 }]],
    ['skipped', sampleArticle, [second], [{ kind: 'edition-skipped', nodeId: 'about', number: 2, skipped: 1 }]],
    [
      'older than the one before',
      editionOf(2, '2025-05-31'),
      [first, second],
      [{ kind: 'edition-backdated', nodeId: 'about', date: '2025-05-31', before: '2025-06-01' }],
    ],
  ])('are out of order when one is %s', (_, article, recorded, problems) => {
    expect(problemsOf(article, recorded)).toEqual(problems);
  });

  it('may lose a name only with a word about it', () => {
    const { laces, 'open-laces': open, ...others } = sampleArticle.nodes;
    const renamed = JSON.parse(JSON.stringify({ ...others, knot: laces, 'open-laces': open }).replaceAll('"laces"', '"knot"'));
    const lost = (words: object) => {
      const article = { ...editionOf(3, '2026-01-02', words), nodes: renamed };
      const third = { number: 3, date: '2026-01-02', links: listLinks(article, compileArticle(article)) };
      return problemsOf(article, [first, second, third]);
    };
    expect(lost({})).toEqual([{ kind: 'gone-name', nodeId: 'about', name: 'laces', edition: 2 }]);
    expect(lost({ aliases: { ...sampleArticle.aliases, laces: 'knot' } })).toEqual([]);
    expect(lost({ retired: { ...sampleArticle.retired, laces: 'Were the laces open?' } })).toEqual([]);
  });

  it('are not listed where a loop leaves them no end', () => {
    const looping = sampleWith({ hole: { ...sampleNode('hole', 'cause'), notFixed: 'sole' } });
    expect(problemsOf(looping, [])).toEqual([]);
  });
});

describe('an article that is gone', () => {
  const around = { ...nothingAround, articleIds: new Set(['wet-feet']), records: new Map([['cold-feet', [first]]]) };

  it('is named among the former ones', () => {
    expect(findCatalogueProblems([sampleArticle], around)).toEqual([{ kind: 'no-former-line', articleId: 'cold-feet', nodeId: 'about' }]);
    const removed = { renamed: {}, removed: { 'cold-feet': 'Cold feet' } };
    expect(findCatalogueProblems([sampleArticle], { ...around, former: removed })).toEqual([]);
  });

  it('leaves its id to nobody, and leads on to what is there', () => {
    const former = { renamed: { 'cold-feet': 'warm-feet' }, removed: { 'wet-feet': 'Wet feet' } };
    expect(findCatalogueProblems([sampleArticle], { ...around, former })).toEqual([
      { kind: 'former-id-used', articleId: 'wet-feet', nodeId: 'about' },
      { kind: 'dangling-former', articleId: 'cold-feet', nodeId: 'about', to: 'warm-feet' },
    ]);
  });
});
