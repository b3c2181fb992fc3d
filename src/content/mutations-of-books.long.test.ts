import { afterAll, describe, expect, it } from 'vitest';
import { findCatalogueProblems } from '../engine/check/find-problems.ts';
import type { ProblemKind } from '../engine/check/rules.ts';
import type { Article } from '../model/article/article.ts';
import type { Facts } from '../model/article/fact.ts';
import { loadArticles } from './articles.ts';
import { surroundings } from './surroundings.ts';

const articles = await loadArticles();
const { facts, leftOut } = surroundings;
const counts: string[] = [];

type Around = Partial<typeof surroundings>;

// Every twentieth fact: the books of all articles are kept anew for each.
const someFacts = Object.keys(facts).filter((_, index) => index % 20 === 0);
const used = someFacts.filter((factId) => leftOut[factId] === undefined);

function withFact(factId: string, changed: object): Around {
  return { facts: { ...facts, [factId]: { ...facts[factId], ...changed } } as Facts };
}

const operators: readonly { readonly kind: ProblemKind; readonly mutants: readonly (readonly [factId: string, around: Around])[] }[] = [
  { kind: 'used-left-out', mutants: used.map((factId) => [factId, { leftOut: { ...leftOut, [factId]: 'not needed' } }]) },
  { kind: 'unknown-left-out', mutants: [['F0-00', { leftOut: { ...leftOut, 'F0-00': 'not needed' } }]] },
  {
    // A number beside one of the article's own.
    kind: 'unused-fact',
    mutants: articles.map(({ versions }) => {
      const factId = `${versions.sources[0]}9`;
      return [factId, withFact(factId, { says: 'Nobody says it', kinds: ['seed'] })];
    }),
  },
  ...toldOperators(),
];

function toldOperators(): { kind: ProblemKind; mutants: [string, Around][] }[] {
  const each = (kind: ProblemKind, changed: object) => ({
    kind,
    mutants: used.map((factId): [string, Around] => [factId, withFact(factId, changed)]),
  });
  const role = [...surroundings.roles][0];
  return [
    each('no-quote', { kinds: ['page'] }),
    each('no-house', { kinds: ['seed', 'house'] }),
    each('unsaid-house', { kinds: ['seed', 'house'], house: { role, day: '2026-01-01' } }),
    each('house-too-many', { house: { role, day: '2026-01-01' } }),
    each('unknown-house-role', { kinds: ['house'], house: { role: 'nobody', day: '2026-01-01' } }),
    each('future-house-day', { kinds: ['house'], house: { role, day: '9998-12-31' } }),
  ];
}

it('finds nothing wrong with the books as they are', () => {
  expect(findCatalogueProblems(articles, surroundings)).toEqual([]);
});

describe.each(operators)('$kind', ({ kind, mutants }) => {
  it('is found in every mutant', () => {
    const missed = mutants.filter(
      ([factId, around]) =>
        !findCatalogueProblems(articles, { ...surroundings, ...around }).some(
          (problem) => problem.kind === kind && 'factId' in problem && problem.factId === factId,
        ),
    );
    counts.push(`${mutants.length - missed.length} of ${mutants.length}  ${kind}`);
    expect(missed.map(([factId]) => factId)).toEqual([]);
    expect(mutants.length).toBeGreaterThan(0);
  });
});

it('finds a doubt that some statement does not show, and a gap that none names', () => {
  const kindsOf = (changed: object) =>
    new Set(
      used.flatMap((factId) => findCatalogueProblems(articles, { ...surroundings, ...withFact(factId, changed) }).map(({ kind }) => kind)),
    );
  expect(kindsOf({ doubt: 'Perhaps not.' })).toContain('hidden-doubt');
  expect(kindsOf({ kinds: ['derived'] })).toContain('unvouched');
  expect(kindsOf({ kinds: ['seed', 'not-recovered'] })).toContain('unsaid-gap');
});

it('finds a statement that is marked as of the house and rests on nothing of it', () => {
  for (const article of articles) {
    const marked = { ...article, versions: { ...article.versions, mark: 'house' as const } };
    const found = findCatalogueProblems([...articles.filter((other) => other !== article), marked], surroundings);
    expect(found.map(({ kind, articleId }) => [kind, articleId])).toContainEqual(['house-of-nothing', article.id]);
  }
});

describe('a procedure that a step sends to', () => {
  const sending = articles.flatMap((article) =>
    articles
      .filter((other) => other !== article)
      .flatMap((other) =>
        // The books of all articles are kept anew for each.
        causesOf(article)
          .slice(0, 2)
          .map((nodeId) => [sendFrom(article, nodeId, other.id), other] as const),
      ),
  );
  const kindsOf = (spoilt: readonly Article[], { id }: Article) => {
    const others = articles.filter((article) => spoilt.every((one) => one.id !== article.id));
    return findCatalogueProblems([...others, ...spoilt], surroundings).flatMap((found) => (found.articleId === id ? [found.kind] : []));
  };
  const count = (kind: ProblemKind, missed: readonly unknown[]) =>
    counts.push(`${sending.length - missed.length} of ${sending.length}  ${kind}`);

  it('is found where it is none', () => {
    const missed = sending.filter(([sent]) => !kindsOf([sent], sent).includes('no-procedure'));
    count('no-procedure', missed);
    expect(missed.map(([{ id }]) => id)).toEqual([]);
    expect(sending.length).toBeGreaterThan(0);
  });

  it('is found where it sends back', () => {
    const missed = sending.filter(([sent, other]) => {
      const back = sendFrom({ ...other, kind: 'procedure' }, causesOf(other)[0] ?? '', sent.id);
      return !kindsOf([{ ...sent, kind: 'procedure' }, back], sent).includes('circular-procedure');
    });
    count('circular-procedure', missed);
    expect(missed.map(([{ id }]) => id)).toEqual([]);
  });
});

function causesOf({ nodes }: Article): string[] {
  return Object.keys(nodes).filter((nodeId) => nodes[nodeId]?.kind === 'cause');
}

/** The article once the first step of a cause sends to another. */
function sendFrom(article: Article, nodeId: string, procedure: string): Article {
  const node = article.nodes[nodeId];
  if (node?.kind !== 'cause') {
    throw new Error(`${article.id} has no cause ${nodeId}`);
  }
  const [first, ...others] = node.resolution;
  return { ...article, nodes: { ...article.nodes, [nodeId]: { ...node, resolution: [{ ...first, procedure }, ...others] } } };
}

afterAll(() => console.log(counts.join('\n')));
