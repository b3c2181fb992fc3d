import type { ProblemKind } from '../../engine/check/rules.ts';
import type { Article } from '../../model/article.ts';
import { changeAt, type Mutant, nodeIdOf, nodesOf, type Operator, placesIn } from './operator.ts';

type Path = readonly string[];

const isSources = (value: unknown, path: Path) => Array.isArray(value) && (path.at(-1) === 'sources' || path.at(-2) === 'rulesOut');
const isRole = (value: unknown, path: Path) => typeof value === 'string' && (path.at(-1) === 'role' || path.join() === 'owner');
const isMinutes = (value: unknown, path: Path) => path[0] === 'nodes' && path.at(-1) === 'minutes' && typeof value === 'number';
const isStep = (value: unknown, path: Path) => path.at(-2) === 'resolution' && typeof value === 'object';
const hasUndo = (value: unknown, path: Path) => isStep(value, path) && (value as { undo?: unknown }).undo !== undefined;
const changesNothing = (value: unknown, path: Path) => path.at(-1) === 'changesNothing' && value === true;

const partsOfNodes = {
  question: ['prompt', 'why', 'howToFind', 'answers'],
  cause: ['title', 'why', 'resolution', 'cautions'],
  escalation: ['title', 'why', 'handOver'],
  referral: ['title', 'why', 'pointers'],
  procedure: ['title', 'why', 'steps', 'cautions'],
  page: ['title', 'blocks'],
} as const;
const partsOfArticles = ['number', 'title', 'versions', 'seen', 'document', 'support', 'edition', 'background', 'blanks', 'start'] as const;
const filledLists = [
  ['question', ['howToFind', 'steps']],
  ['cause', ['why']],
  ['cause', ['resolution']],
  ['escalation', ['handOver']],
] as const;

/** Parts that an article must have and lacks, and parts that name what is not there. */
export const partOperators: readonly Operator[] = [
  { name: 'empty the sources', makes: (article) => changeEach(article, isSources, () => [], 'no-source') },
  {
    // What a cause rules out is a record of sources: without its sources the entry itself is gone, which is "drop rulesOut".
    name: 'delete the sources',
    makes: (article) =>
      changeEach(
        article,
        (value, path) => isSources(value, path) && path.at(-1) === 'sources',
        () => undefined,
        'no-source',
      ),
  },
  {
    name: 'misnumber a source',
    makes: (article) =>
      changeEach(
        article,
        (value, path) => typeof value === 'string' && (path.at(-2) === 'sources' || path.at(-3) === 'rulesOut'),
        () => 'F0-00',
        'unknown-source',
      ),
  },
  {
    name: 'drop a role',
    makes: (article) =>
      changeEach(
        article,
        (value, path) => isRole(value, path) && path[0] === 'nodes',
        () => undefined,
        'no-role',
      ),
  },
  { name: 'misspell a role', makes: (article) => changeEach(article, isRole, (role) => `${role}s`, 'unknown-role') },
  {
    name: 'drop the expected observation',
    makes: (article) =>
      changeEach(
        article,
        (_, path) => path.length === 3 && path.at(-1) === 'expected',
        () => undefined,
        'no-expected',
      ),
  },
  { name: 'drop the minutes', makes: (article) => changeEach(article, isMinutes, () => undefined, 'no-minutes') },
  { name: 'drop an undo', makes: (article) => changeEach(article, hasUndo, (step: object) => ({ ...step, undo: undefined }), 'no-undo') },
  {
    name: 'no longer say that a step changes nothing',
    makes: (article) => changeEach(article, changesNothing, () => undefined, 'no-undo'),
  },
  {
    name: 'say that a step with an undo changes nothing',
    makes: (article) => changeEach(article, hasUndo, (step: object) => ({ ...step, changesNothing: true }), 'undo-of-nothing'),
  },
  {
    name: 'drop or garble the review date',
    *makes(article) {
      for (const reviewedOn of [undefined, '', '21 November 2026', '2026-02-30', '2026-13-01']) {
        yield { article: { ...article, reviewedOn } as Article, expected: { kind: 'no-review-date', nodeId: 'about' } };
      }
    },
  },
  {
    name: 'drop the owner',
    *makes(article) {
      for (const owner of [undefined, '']) {
        yield { article: { ...article, owner } as Article, expected: { kind: 'no-owner', nodeId: 'about' } };
      }
    },
  },
  {
    name: 'drop any other part of a node',
    *makes(article) {
      for (const [nodeId, node] of Object.entries(article.nodes)) {
        for (const part of partsOfNodes[node.kind]) {
          yield { article: changeAt(article, ['nodes', nodeId, part], () => undefined), expected: { kind: 'no-part', nodeId } };
        }
      }
    },
  },
  {
    name: 'empty a list that must hold something',
    *makes(article) {
      for (const [kind, path] of filledLists) {
        for (const [nodeId] of nodesOf(article, kind)) {
          yield { article: changeAt(article, ['nodes', nodeId, ...path], () => []), expected: { kind: 'no-part', nodeId } };
        }
      }
    },
  },
  {
    name: 'drop any other part of an article',
    *makes(article) {
      for (const part of partsOfArticles) {
        yield { article: changeAt(article, [part], () => undefined), expected: { kind: 'no-part', nodeId: 'about' } };
      }
    },
  },
  {
    name: 'misspell a kind of node',
    *makes(article) {
      for (const nodeId of Object.keys(article.nodes)) {
        const misspelt = changeAt(article, ['nodes', nodeId, 'kind'], (kind: string) => `${kind}s`);
        yield { article: misspelt, expected: { kind: 'no-part', nodeId } };
      }
    },
  },
];

function* changeEach(
  article: Article,
  isMeant: (value: unknown, path: Path) => boolean,
  change: (value: never) => unknown,
  kind: ProblemKind,
): Generator<Mutant> {
  for (const path of placesIn(article, isMeant)) {
    yield { article: changeAt(article, path, change), expected: { kind, nodeId: nodeIdOf(path) } };
  }
}
