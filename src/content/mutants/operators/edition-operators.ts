import type { ProblemKind } from '../../../engine/check/rules.ts';
import type { RecordedEdition } from '../../../engine/link/recorded-edition.ts';
import type { Article } from '../../../model/article/article.ts';
import { records } from '../../records.ts';
import { changeAt, type Mutant, nodesOf, type Operator, renameNode } from '../operator.ts';

/** Editions that do not follow the recorded ones, and names of recorded links that are gone without a word. */
export const editionOperators: readonly Operator[] = [
  {
    name: 'raise the edition without recording it',
    *makes(article) {
      yield spoil(article, { number: article.edition.number + 1 }, 'edition-unrecorded');
    },
  },
  {
    name: 'lower the edition',
    *makes(article) {
      yield spoil(article, { number: article.edition.number - 1 }, 'edition-lowered');
    },
  },
  {
    name: 'skip an edition',
    *makes(article) {
      const number = article.edition.number + 2;
      const recorded = recordedOf(article);
      const skipping = [...recorded, ...recorded.slice(0, 1).map((edition) => ({ ...edition, number }))];
      yield spoil(article, { number }, 'edition-skipped', {}, skipping);
    },
  },
  {
    name: 'date an edition before the one before',
    *makes(article) {
      for (const date of ['1999-12-31', '2026-11-20']) {
        yield spoil(article, { date, number: article.edition.number + 1 }, 'edition-backdated', { date });
      }
    },
  },
  {
    // Listing every link takes long, and which node it is makes no difference: the first, one in the middle and the last.
    name: 'rename a node and keep the edition',
    *makes(article) {
      const nodeIds = Object.keys(article.nodes);
      for (const nodeId of [0, 0.5, 1].map((part) => nodeIds[Math.floor(part * (nodeIds.length - 1))] ?? article.start)) {
        yield spoil(renameNode(article, nodeId, `${nodeId}-anew`), {}, 'edition-changed');
      }
    },
  },
  {
    name: 'rename a node in a new edition without a word',
    *makes(article) {
      for (const nodeId of everyFourth(Object.keys(article.nodes))) {
        const renamed = renameNode(article, nodeId, `${nodeId}-anew`);
        yield spoil(renamed, { number: article.edition.number + 1 }, 'gone-name', { name: nodeId });
      }
    },
  },
  {
    // An answer of an observation stays one of the catalogue, and a question that is about a choice has other names.
    name: 'take an answer away in a new edition without a word',
    *makes(article) {
      for (const [nodeId, { answers, asks, about }] of nodesOf(article, 'question')) {
        for (const answerId of asks === undefined && about === undefined ? everyFourth(Object.keys(answers)) : []) {
          const without = changeAt(article, ['nodes', nodeId, 'answers', answerId], () => undefined);
          yield spoil(without, { number: article.edition.number + 1 }, 'gone-name', { name: `${nodeId}=${answerId}` });
        }
      }
    },
  },
];

// Each changes the ways of the article, which are then worked out anew.
function everyFourth(names: readonly string[]): string[] {
  return names.filter((_, index) => index % 4 === 0);
}

function recordedOf({ id }: Article): readonly RecordedEdition[] {
  return records?.get(id) ?? [];
}

function spoil(
  article: Article,
  edition: Partial<Article['edition']>,
  kind: ProblemKind,
  expected: Readonly<Record<string, string>> = {},
  recorded = recordedOf(article),
): Mutant {
  return {
    article: { ...article, edition: { ...article.edition, ...edition } },
    around: { records: new Map([[article.id, recorded]]) },
    expected: { kind, nodeId: 'about', ...expected },
  };
}
