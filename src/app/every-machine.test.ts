import { describe, expect, it } from 'vitest';
import { type AnyStateMachine, createMachine, getInitialSnapshot, getNextSnapshot } from 'xstate';
import { loadArticles } from '../content/articles.ts';
import type { ArticleCore } from '../engine/article/article-core.ts';
import { splitArticle } from '../engine/article/split-article.ts';
import { compileArticle, exitsOf, fixedState } from '../engine/graph/compile-article.ts';
import { writeMachine } from '../features/map/draw/write-machine.ts';
import { openPack } from './fixtures/show-place.ts';

const packs = await Promise.all(['kinds', 'steps', 'ends', 'foreign'].map(openPack));
const articles = [...(await loadArticles()), ...packs.flatMap((pack) => pack.articles)];

/** What stands in the states of a machine, each name once. */
function fieldsIn(states: object): string[] {
  return [...new Set(Object.values(states).flatMap((state) => Object.keys(state)))].sort();
}

/** Where XState's own interpreter goes with each answer of a state, and with one that it does not have. */
function stepsOf(machine: AnyStateMachine, core: ArticleCore): Record<string, string> {
  return Object.fromEntries(
    Object.keys(machine.states).flatMap((from) => {
      const there = machine.resolveState({ value: from, context: {} });
      return [...waysFrom(core, from).keys(), 'none-such'].map((answerId) => {
        const { value, status } = getNextSnapshot(machine, there, { type: `answer.${answerId}` });
        return [`${from} ${answerId}`, `${value}${status === 'done' ? ', done' : ''}`];
      });
    }),
  );
}

function waysFrom({ nodes }: ArticleCore, nodeId: string): ReadonlyMap<string, string | undefined> {
  const node = nodes[nodeId];
  return new Map(node === undefined ? [] : exitsOf(node));
}

describe.each(articles.map((article) => [article.id, article] as const))('the machine of %s', (_, article) => {
  const { core } = splitArticle(article);
  const machine = compileArticle(core);
  const { config } = machine;
  const nodeIds = Object.keys(core.nodes);
  /** What the article says; with an answer that a node does not have, one stays. */
  const said = Object.fromEntries(
    [...nodeIds, fixedState].flatMap((from) =>
      [...waysFrom(core, from), ['none-such', from] as const].map(([answerId, to = from]) => [
        `${from} ${answerId}`,
        waysFrom(core, to).size === 0 ? `${to}, done` : to,
      ]),
    ),
  );

  it('is plain JSON without a guard, a context or anything that runs', () => {
    expect(JSON.parse(JSON.stringify(config))).toEqual(config);
    expect(Object.keys(config).sort()).toEqual(['id', 'initial', 'states']);
    expect(fieldsIn(config.states ?? {}).filter((field) => !['meta', 'on', 'tags', 'type'].includes(field))).toEqual([]);
    const ways = Object.values(config.states ?? {}).flatMap(({ on }) => Object.values(on ?? {}));
    expect(ways.filter((way) => typeof way !== 'string')).toEqual([]);
    expect(getInitialSnapshot(createMachine(JSON.parse(JSON.stringify(config)))).context).toEqual({});
  });

  it('has one edge for whatever a cause leads to when it is fixed', () => {
    const edges = nodeIds.flatMap((nodeId) => {
      const node = core.nodes[nodeId];
      return node?.kind === 'cause' ? [[config.states?.[nodeId]?.on, node] as const] : [];
    });
    expect(edges.map(([on]) => on)).toEqual(
      edges.map(([, { whenFixed = fixedState, notFixed }]) => ({ 'answer.fixed': whenFixed, 'answer.not-fixed': notFixed })),
    );
  });

  it('takes every edge as the article says it in what XState itself makes of its JSON, and of the JSON of the map', () => {
    const read = createMachine(JSON.parse(JSON.stringify(config)));
    const written = createMachine(JSON.parse(writeMachine(core, machine)));
    expect(getInitialSnapshot(read).value).toBe(article.start);
    expect(stepsOf(read, core)).toEqual(said);
    expect(stepsOf(written, core)).toEqual(said);
    expect(stepsOf(machine, core)).toEqual(said);
  });
});
