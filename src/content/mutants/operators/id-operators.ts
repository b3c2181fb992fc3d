import { observations } from 'virtual:pack/observations';
import { reservedWords } from '../../../engine/link/ids.ts';
import type { Article } from '../../../model/article/article.ts';
import { changeAt, type Mutant, nodesOf, type Operator, placesIn, renameNode } from '../operator.ts';

/** Ids that are used twice, used again or unfit for a link. */
export const idOperators: readonly Operator[] = [
  {
    name: 'reuse a retired id',
    *makes(article) {
      for (const nodeId of Object.keys(article.nodes)) {
        yield {
          article: { ...article, retired: { [nodeId]: 'Gone' } },
          expected: { kind: 'reused-id', nodeId, id: nodeId, as: 'retired' },
        };
      }
    },
  },
  {
    name: 'reuse a retired answer',
    *makes(article) {
      for (const [nodeId, { answers, asks = nodeId }] of nodesOf(article, 'question')) {
        for (const id of Object.keys(answers).map((answerId) => `${asks}=${answerId}`)) {
          yield { article: { ...article, retired: { [id]: 'Gone' } }, expected: { kind: 'reused-id', nodeId: asks, id, as: 'retired' } };
        }
      }
    },
  },
  {
    name: 'reuse an old name',
    *makes(article) {
      for (const nodeId of Object.keys(article.nodes)) {
        const aliases = { [nodeId]: article.start };
        yield { article: { ...article, aliases }, expected: { kind: 'reused-id', nodeId, id: nodeId, as: 'alias' } };
      }
    },
  },
  {
    name: 'let an old name lead to nothing',
    *makes(article) {
      for (const nodeId of Object.keys(article.nodes)) {
        const aliases = { 'old-name': `${nodeId}-gone` };
        yield { article: { ...article, aliases }, expected: { kind: 'dangling-alias', nodeId: 'about', alias: 'old-name' } };
      }
    },
  },
  { name: 'use a reserved id', makes: (article) => renameEach(article, inTurn([...reservedWords]), 'bad-id') },
  {
    name: 'use an id that is kept for what is made at reading',
    makes: (article) => renameEach(article, (nodeId) => `${nodeId}--x`, 'bad-id'),
  },
  { name: 'use an id with a capital', makes: (article) => renameEach(article, (nodeId) => nodeId.toUpperCase(), 'bad-id') },
  {
    name: 'give the article a reserved id',
    *makes(article) {
      for (const id of reservedWords) {
        yield { article: { ...article, id }, listedAs: id, expected: { kind: 'bad-id', nodeId: 'about', id } };
      }
    },
  },
  {
    name: 'give an answer or a step an id that is none',
    *makes(article) {
      for (const [nodeId, { answers }] of nodesOf(article, 'question')) {
        for (const answerId of Object.keys(answers)) {
          const renamed = Object.fromEntries(Object.entries(answers).map(([id, answer]) => [id === answerId ? `${id}!` : id, answer]));
          const changed = changeAt(article, ['nodes', nodeId, 'answers'], () => renamed);
          yield { article: changed, expected: { kind: 'bad-id', nodeId, id: `${answerId}!` } };
        }
      }
      for (const [nodeId, { resolution }] of nodesOf(article, 'cause')) {
        for (const [index, { id }] of resolution.entries()) {
          const changed = changeAt(article, ['nodes', nodeId, 'resolution', String(index), 'id'], () => `${id} 1`);
          yield { article: changed, expected: { kind: 'bad-id', nodeId, id: `${id} 1` } };
        }
      }
    },
  },
  {
    name: 'give two steps one id',
    *makes(article) {
      for (const [nodeId, { resolution }] of nodesOf(article, 'cause')) {
        const [first, ...others] = resolution;
        for (const index of others.keys()) {
          const changed = changeAt(article, ['nodes', nodeId, 'resolution', String(index + 1), 'id'], () => first.id);
          yield { article: changed, expected: { kind: 'repeated-step', nodeId, stepId: first.id } };
        }
      }
    },
  },
  {
    // A question that asks the observation itself may bear its name; another one is taken then.
    name: 'give a node the name of an observation',
    makes: (article) => renameEach(article, inTurn(Object.keys(observations)), 'observation-id'),
  },
  {
    // A node that ends a walk has no answer, so it stands in no link beside another. Every node once and every observation
    // once, the shorter list in its turn.
    name: 'keep two answers under one name',
    *makes(article) {
      const asking = nodesOf(article, 'question').flatMap(([nodeId, { asks }]) => (asks === undefined ? [] : [{ nodeId, asks }]));
      const others = [...nodesOf(article, 'cause'), ...nodesOf(article, 'question')].filter(([id]) => asksOf(article, id) === undefined);
      for (let turn = 0; turn < Math.max(asking.length, others.length); turn += 1) {
        const asked = asking[turn % asking.length];
        const other = others[turn % others.length]?.[0];
        if (asked !== undefined && other !== undefined) {
          const expected = { kind: 'same-name', nodeId: asked.nodeId, name: asked.asks } as const;
          yield { article: renameNode(article, other, asked.asks), expected };
        }
      }
    },
  },
  {
    name: 'let about name nothing',
    *makes(article) {
      const isAbout = (value: unknown, path: readonly string[]) => typeof value === 'string' && path.at(-2) === 'about';
      for (const path of placesIn(article.nodes, isAbout)) {
        const changed = changeAt(article, ['nodes', ...path], () => 'nobody');
        yield { article: changed, expected: { kind: 'dangling-about', nodeId: path[0] ?? '', about: 'nobody' } };
      }
    },
  },
  {
    // Two articles of one id come to the same: one of them is listed under a name that it does not bear.
    name: 'list an article under another name',
    *makes(article) {
      yield { article, listedAs: `${article.id}-2`, expected: { kind: 'misnamed-article', nodeId: 'about' } };
      yield { article: { ...article, id: 'another' }, listedAs: article.id, expected: { kind: 'misnamed-article', nodeId: 'about' } };
    },
  },
];

type NameFor = (nodeId: string, asks: string | undefined) => string;

function* renameEach(article: Article, nameFor: NameFor, kind: 'bad-id' | 'observation-id'): Generator<Mutant> {
  for (const nodeId of Object.keys(article.nodes)) {
    const name = nameFor(nodeId, asksOf(article, nodeId));
    yield { article: renameNode(article, nodeId, name), expected: { kind, nodeId: name } };
  }
}

/** Each name in its turn, so that every node is renamed once and every name is tried. */
function inTurn(names: readonly string[]): NameFor {
  let turn = 0;
  return (_, asks) => {
    turn += names[turn % names.length] === asks ? 2 : 1;
    return names[(turn - 1) % names.length] ?? '';
  };
}

function asksOf(article: Article, nodeId: string): string | undefined {
  const node = article.nodes[nodeId];
  return node?.kind === 'question' ? node.asks : undefined;
}
