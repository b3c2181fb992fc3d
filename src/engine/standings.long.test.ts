import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import type { Article } from '../model/article.ts';
import type { ArticleNode } from '../model/article-node.ts';
import { type ArticleMachine, compileArticle } from './compile-article.ts';
import { type Act, edgesOf, type NaiveStanding, standNaively } from './naive-standings.ts';
import { replay } from './replay.ts';
import { sampleArticle } from './sample-article.ts';
import { sampleNode } from './spoil-sample.ts';
import { type Standing, standingsAt } from './standings.ts';

const [question, cause, escalation] = [sampleNode('sole', 'question'), sampleNode('hole', 'cause'), sampleNode('cobbler', 'escalation')];

const plannedNode = fc.record({
  kind: fc.constantFrom('question', 'question', 'cause', 'cause', 'end'),
  asks: fc.constantFrom(undefined, undefined, undefined, 'weather', 'season'),
  hasUnknown: fc.boolean(),
  isThreefold: fc.boolean(),
  isExclusive: fc.nat(3).map((one) => one === 0),
  steps: fc.array(fc.integer({ min: 0, max: 4 }), { minLength: 4, maxLength: 4 }),
  wayOf: fc.option(fc.nat(10), { freq: 3 }),
  goesOn: fc.boolean(),
  stopsHere: fc.nat(4).map((one) => one === 0),
});

/** Trees whose ways lead on only, with every field that says something of causes; what two nodes ask has the same answers. */
const anyTree: fc.Arbitrary<Article> = fc.array(plannedNode, { minLength: 4, maxLength: 14 }).map((planned) => {
  const isCause = (at: number) => planned[at]?.kind === 'cause';
  const causes = planned.flatMap((_, at) => (isCause(at) ? [at] : []));
  const own = new Set(causes.filter((at) => planned[at]?.wayOf === null));
  const nodes = planned.map(({ kind, asks, hasUnknown, isThreefold, isExclusive, steps, wayOf, goesOn, stopsHere }, at) => {
    const lead = (step = 1) => (step === 0 ? '$fixed' : at + step < planned.length ? `node-${at + step}` : 'end');
    const on = (step = 1) => lead(Math.max(step, 1));
    if (kind === 'end' && at > 0) {
      return [`node-${at}`, escalation] as const;
    }
    if (kind === 'cause') {
      const roots = [...own];
      const root = wayOf === null || roots.length === 0 ? undefined : roots[wayOf % roots.length];
      const node: ArticleNode = {
        ...cause,
        ...(root !== undefined && { wayOf: `node-${root}` }),
        ...(goesOn && { whenFixed: lead(steps[1]) }),
        ...(stopsHere && { stopsHere: true as const }),
        notFixed: on(steps[0]),
      };
      return [`node-${at}`, node] as const;
    }
    const told = ['a', 'b', ...(isThreefold || asks !== undefined ? ['c'] : [])];
    const ids = [...told, ...(hasUnknown || asks !== undefined ? ['unknown'] : [])];
    const answers = ids.map((id, index) => [id, { label: id, goto: id === 'unknown' ? on(steps[index]) : lead(steps[index]) }]);
    const exclusive = isExclusive ? { exclusive: { text: 'One of them.', sources: ['F-1'] as [string] } } : {};
    const node: ArticleNode = { ...question, ...(asks && { asks }), ...exclusive, answers: Object.fromEntries(answers) };
    return [`node-${at}`, node] as const;
  });
  return { ...sampleArticle, start: 'node-0', nodes: { ...Object.fromEntries(nodes), end: escalation } };
});

const picks = fc.array(fc.nat(20), { minLength: 15, maxLength: 15 });

/** A walk to its end, on the data alone: each number picks one of the answers. What was answered before is answered alike. */
function walk({ start, nodes }: Article, numbers: readonly number[]): Act[] {
  const acts: Act[] = [];
  const said = new Map<string, string>();
  let nodeId = start;
  for (const number of numbers) {
    const node = nodes[nodeId];
    const edges = edgesOf(node);
    const asked = (node?.kind === 'question' ? node.asks : undefined) ?? nodeId;
    const edge = edges.find(([answerId]) => answerId === said.get(asked)) ?? edges[number % Math.max(edges.length, 1)];
    if (edge === undefined) {
      break;
    }
    said.set(asked, edge[0]);
    acts.push({ nodeId, answerId: edge[0], next: edge[1] });
    nodeId = edge[1];
  }
  return acts;
}

function stand(article: Article, machine: ArticleMachine, acts: readonly Act[]): Map<string, Standing> {
  const name = (nodeId: string) => {
    const node = article.nodes[nodeId];
    return (node?.kind === 'question' ? node.asks : undefined) ?? nodeId;
  };
  const answers = new Map(acts.map(({ nodeId, answerId }) => [name(nodeId), answerId]));
  return standingsAt(machine, replay(machine, answers), answers);
}

function summarise(standing: Standing): NaiveStanding {
  const { kind } = standing;
  const by = 'by' in standing && standing.by ? { by: standing.by.nodeId } : {};
  const ways = 'waysTried' in standing && standing.waysTried ? { waysTried: standing.waysTried } : {};
  return { kind, ...by, ...ways };
}

const isOwn = (node: ArticleNode | undefined) => node?.kind === 'cause' && node.wayOf === undefined;
const met = new Map<string, number>();

/** Every prefix of a walk at which it can stand: replay goes on by itself where an observation was answered before. */
function prefixes(article: Article, acts: readonly Act[]): Act[][] {
  const asks = ({ nodeId }: Act) => {
    const node = article.nodes[nodeId];
    return node?.kind === 'question' ? node.asks : undefined;
  };
  const isNew = (at: number) => {
    const act = acts[at];
    const own = act && asks(act);
    return own === undefined || acts.slice(0, at).every((other) => asks(other) !== own);
  };
  return [...acts, undefined].flatMap((_, at) => (at === acts.length || isNew(at) ? [acts.slice(0, at)] : []));
}

describe('the standings of the causes', () => {
  it('are what the definitions say, after every answer of every walk', () => {
    fc.assert(
      fc.property(anyTree, picks, (article, numbers) => {
        const machine = compileArticle(article);
        const causes = Object.keys(article.nodes).filter((id) => isOwn(article.nodes[id]));
        for (const acts of prefixes(article, walk(article, numbers))) {
          const place = acts.at(-1)?.next ?? article.start;
          const expected = causes.map((id) => [id, standNaively(article.nodes, id, acts, place)] as const);
          const found = [...stand(article, machine, acts)].map(([id, standing]) => [id, summarise(standing)] as const);
          expect(found).toEqual(expected);
          for (const [, { kind }] of found) {
            met.set(kind, (met.get(kind) ?? 0) + 1);
          }
        }
      }),
      { numRuns: 1500, seed: 1 },
    );
    // All five are met often, or the two would agree about nothing.
    expect(
      [...met]
        .filter(([, times]) => times > 200)
        .map(([kind]) => kind)
        .sort(),
    ).toEqual(['not-checked', 'possible', 'removed', 'ruled-out', 'tried']);
  });

  it('leave none possible at an end, and change only from possible', () => {
    fc.assert(
      fc.property(anyTree, picks, (article, numbers) => {
        const machine = compileArticle(article);
        const all = prefixes(article, walk(article, numbers)).map((acts) => stand(article, machine, acts));
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
        const acts = walk(article, numbers);
        for (const [causeId, standing] of stand(article, machine, acts)) {
          if (standing.kind === 'ruled-out') {
            const { nodeId, asked, answerId } = standing.by;
            const node = article.nodes[nodeId];
            const isExclusive = node?.kind === 'question' && node.exclusive !== undefined;
            // Of a cause tried in vain in one way only a source says that it is not it.
            const isTriedOnly = !isExclusive && acts.some((act) => act.nodeId === causeId);
            expect([node?.kind, answerId === 'unknown', isTriedOnly]).toEqual(['question', false, false]);
            const at = acts.findIndex((act) => act.nodeId === nodeId);
            const others = edgesOf(node).filter(([id]) => id !== 'unknown' && id !== answerId);
            const still = others.filter(([id, next]) => {
              const acted = [...acts.slice(0, at), { nodeId, answerId: id, next }];
              return stand(article, machine, acted).get(causeId)?.kind === 'possible';
            });
            expect([asked, isExclusive ? still.length > 0 : still.length === others.length && others.length > 0]).toEqual([asked, true]);
          }
        }
      }),
      { numRuns: 1000, seed: 3 },
    );
  });
});

afterAll(() => console.log([...met].map(([kind, times]) => `${times}  ${kind}`).join('\n')));
