import { afterAll, expect, it } from 'vitest';
import { findFaults } from '../engine/check/article-health.ts';
import { loadArticles } from './articles.ts';
import { catchByRule, printTally, type Tally } from './mutants/catch-by-rule.ts';
import { catalogueOperators } from './mutants/operators/catalogue-operators.ts';
import { collectOperators, withCollects } from './mutants/operators/collect-operators.ts';
import { endOperators } from './mutants/operators/end-operators.ts';
import { keyOperators, soundKeyOf } from './mutants/operators/key-operators.ts';
import { kindOperators } from './mutants/operators/kind-operators.ts';
import { around, notesOn, overlayOperators } from './mutants/operators/overlay-operators.ts';
import { partOperators } from './mutants/operators/part-operators.ts';
import { readsOperators, withReads } from './mutants/operators/reads-operators.ts';
import { standingOperators } from './mutants/operators/standing-operators.ts';
import { stepOperators } from './mutants/operators/step-operators.ts';
import { textOperators } from './mutants/operators/text-operators.ts';
import { wideningOperators } from './mutants/operators/widening-operators.ts';
import { surroundings } from './surroundings.ts';

const counts: string[] = [];
const tally: Tally = new Map();

it.each([
  ...catalogueOperators,
  ...kindOperators,
  ...partOperators,
  ...stepOperators,
  ...textOperators,
  ...wideningOperators,
  ...keyOperators,
  ...collectOperators,
  ...readsOperators,
  ...standingOperators,
  ...overlayOperators,
  ...endOperators,
])('catches every mutant of: $name', (operator) => {
  const { made, missed } = catchByRule(operator, tally);
  counts.push(`${made - missed.length} of ${made}  ${operator.name}`);
  expect(missed.slice(0, 3)).toEqual([]);
  expect(made).toBeGreaterThan(0);
});

it('finds nothing wrong with the key, the commands, the classes and the notes that are spoilt, beside what an article has anyway', async () => {
  const articles = await loadArticles();
  // A new article still says what belongs where.
  const own = articles.flatMap((article): unknown[] => findFaults(article.id, article, surroundings));
  const faults = articles.flatMap((article): unknown[] => {
    const { key } = soundKeyOf(article) ?? {};
    return key === undefined
      ? ['no key']
      : findFaults(article.id, withReads(withCollects(article)), {
          ...surroundings,
          ...around(article, notesOn(withReads(withCollects(article)))).around,
          keys: [{ articleId: article.id, keys: [key] }],
        });
  });
  expect(faults).toEqual(own);
});

afterAll(() => console.log(`${counts.join('\n')}\n\n${printTally(tally)}`));
