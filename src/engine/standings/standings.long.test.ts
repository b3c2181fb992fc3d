import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import type { ArticleNode } from '../../model/article/article-node.ts';
import { anyTree } from '../fixtures/any-tree.ts';
import { beginningsOf, picks, walkBy } from '../fixtures/any-walk.ts';
import { type ArticleMachine, compileArticle } from '../graph/compile-article.ts';
import { replay } from '../walk/replay.ts';
import { type Act, edgesLeft, type NaiveStanding, standNaively } from './naive-standings.ts';
import { type Standing, standingsAt } from './standings.ts';

function stand(machine: ArticleMachine, acts: readonly Act[], from?: string): Map<string, Standing> {
  const answers = new Map(acts.map(({ asked, answerId }) => [asked, answerId]));
  return standingsAt(machine, replay(machine, answers, from), answers);
}

function summarise(standing: Standing): NaiveStanding {
  const { kind } = standing;
  const by = 'by' in standing && standing.by ? { by: standing.by.nodeId } : {};
  const ways = 'waysTried' in standing && standing.waysTried ? { waysTried: standing.waysTried } : {};
  return { kind, ...by, ...ways };
}

const isOwn = (node: ArticleNode | undefined) => node?.kind === 'cause' && node.wayOf === undefined;
const met = new Map<string, number>();
const fiveStandings = ['not-checked', 'possible', 'removed', 'ruled-out', 'tried'];
const everyField = [
  ...['about', 'asks', 'exclusive', 'goesWith', 'otherwise', 'unknown', '$fixed'],
  ...['wayOf', 'whenFixed', 'stopsHere', 'holds', 'outcome', 'putBack', 'only', 'each', 'procedure', 'under', 'table'],
];

/** What stands in a node, also in the steps of it and how its answer is found out. */
function fieldsOf(node: ArticleNode | undefined): string[] {
  if (node === undefined) {
    return ['$fixed'];
  }
  const within = node.kind === 'question' ? [node.howToFind, node.answers] : node.kind === 'cause' ? node.resolution : [];
  return [...new Set([node, ...within].flatMap((part) => Object.keys(part)))];
}

describe('the standings of the causes', () => {
  it('are what the definitions say, after every answer of every walk', () => {
    fc.assert(
      fc.property(anyTree, picks, fc.option(fc.nat(20), { freq: 2 }), (article, numbers, opensAt) => {
        const machine = compileArticle(article);
        const nodeIds = Object.keys(article.nodes);
        const causes = nodeIds.filter((id) => isOwn(article.nodes[id]));
        const from = opensAt === null ? undefined : nodeIds[opensAt % nodeIds.length];
        const start = from ?? article.start;
        const walk = walkBy({ ...article, start }, numbers);
        for (const field of [start, ...walk.map(({ next }) => next)].flatMap((id) => fieldsOf(article.nodes[id]))) {
          met.set(field, (met.get(field) ?? 0) + 1);
        }
        for (const acts of beginningsOf(walk)) {
          const place = acts.at(-1)?.next ?? start;
          const expected = causes.map((id) => [id, standNaively(article.nodes, id, acts, place)] as const);
          const found = [...stand(machine, acts, from)].map(([id, standing]) => [id, summarise(standing)] as const);
          expect(found).toEqual(expected);
          for (const [, { kind }] of found) {
            met.set(kind, (met.get(kind) ?? 0) + 1);
          }
        }
      }),
      { numRuns: 1500, seed: 1 },
    );
    // Each is met often, or the two would agree about nothing.
    const rare = [...fiveStandings, ...everyField].filter((name) => (met.get(name) ?? 0) < 100);
    expect(rare).toEqual([]);
  });

  it('leave none possible at an end, and change only from possible', () => {
    fc.assert(
      fc.property(anyTree, picks, (article, numbers) => {
        const machine = compileArticle(article);
        const all = beginningsOf(walkBy(article, numbers)).map((acts) => stand(machine, acts));
        expect([...(all.at(-1)?.values() ?? [])].filter(({ kind }) => kind === 'possible')).toEqual([]);
        for (const [at, before] of all.slice(0, -1).entries()) {
          const settled = [...before].filter(([, { kind }]) => kind !== 'possible');
          expect(settled.map(([id]) => [id, all[at + 1]?.get(id)])).toEqual(settled);
        }
      }),
      { numRuns: 500, seed: 2 },
    );
  });

  it('call ruled out only what every other answer, the rest kept, or for exclusive answers another, still leads to', () => {
    fc.assert(
      fc.property(anyTree, picks, (article, numbers) => {
        const machine = compileArticle(article);
        const acts = walkBy(article, numbers);
        for (const [causeId, standing] of stand(machine, acts)) {
          if (standing.kind === 'ruled-out') {
            const { nodeId, asked, answerId } = standing.by;
            const node = article.nodes[nodeId];
            const isExclusive = node?.kind === 'question' && node.exclusive !== undefined;
            // Of a cause tried in vain in one way only a source says that it is not it.
            const isTriedOnly = !isExclusive && acts.some((act) => act.nodeId === causeId);
            expect([node?.kind, answerId === 'unknown', isTriedOnly]).toEqual(['question', false, false]);
            const at = acts.findIndex((act) => act.nodeId === nodeId);
            const others = edgesLeft(article.nodes, nodeId, acts.slice(0, at)).filter(([id]) => id !== 'unknown' && id !== answerId);
            const still = others.filter(([id, next]) => {
              const acted = [...acts.slice(0, at), { nodeId, asked, answerId: id, next }];
              return stand(machine, acted).get(causeId)?.kind === 'possible';
            });
            expect([asked, isExclusive ? still.length > 0 : still.length === others.length && others.length > 0]).toEqual([asked, true]);
          }
        }
      }),
      { numRuns: 1000, seed: 3 },
    );
  });
});

afterAll(() => console.log([...fiveStandings, ...everyField].map((name) => `${met.get(name) ?? 0} ${name}`).join(', ')));
