import type { ProblemKind } from '../../../engine/check/rules.ts';
import type { Article } from '../../../model/article/article.ts';
import { changeAt, type Mutant, nodeIdOf, type Operator, placesIn } from '../operator.ts';

type Path = readonly string[];

const isSources = (value: unknown, path: Path) => Array.isArray(value) && (path.at(-1) === 'sources' || path.at(-2) === 'rulesOut');
const isRole = (value: unknown, path: Path) => typeof value === 'string' && (path.at(-1) === 'role' || path.join() === 'owner');
const isMinutes = (value: unknown, path: Path) => path[0] === 'nodes' && path.at(-1) === 'minutes' && typeof value === 'number';
const isStep = (value: unknown, path: Path) => path.at(-2) === 'resolution' && typeof value === 'object';
const hasUndo = (value: unknown, path: Path) => isStep(value, path) && (value as { undo?: unknown }).undo !== undefined;
const changesNothing = (value: unknown, path: Path) => path.at(-1) === 'changesNothing' && value === true;

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
