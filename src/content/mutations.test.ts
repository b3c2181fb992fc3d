import { expect, it } from 'vitest';
import { findFaults } from '../engine/article-health.ts';
import { readArticles } from './examined-articles.ts';
import { catalogueOperators } from './mutants/catalogue-operators.ts';
import { flowOperators } from './mutants/flow-operators.ts';
import { goesWithOperators } from './mutants/goes-with-operators.ts';
import { idOperators } from './mutants/id-operators.ts';
import type { Mutant } from './mutants/operator.ts';
import { partOperators } from './mutants/part-operators.ts';
import { textOperators } from './mutants/text-operators.ts';
import { wideningOperators } from './mutants/widening-operators.ts';
import { surroundings } from './surroundings.ts';

const articles = (await readArticles()).flatMap((listed) => ('article' in listed ? [listed] : []));
const operators = [
  ...flowOperators,
  ...idOperators,
  ...partOperators,
  ...textOperators,
  ...catalogueOperators,
  ...goesWithOperators,
  ...wideningOperators,
];
const table: { operator: string; made: number; caught: number }[] = [];

function faultsOf({ article, listedAs = article.id, branches = [] }: Mutant) {
  return findFaults(listedAs, article, branches, surroundings);
}

function isCaught(mutant: Mutant): boolean {
  const expected = Object.entries(mutant.expected);
  return faultsOf(mutant).some((fault) => expected.every(([key, value]) => (fault as Record<string, unknown>)[key] === value));
}

it('reports nothing in the articles as they are', () => {
  const faults = articles.map(({ listedAs, article, branches }) => findFaults(listedAs, article, branches, surroundings));
  expect([articles.length, faults.flat()]).toEqual([5, []]);
});

it.each(operators)('catches every mutant of: $name', ({ name, makes }) => {
  const mutants = { made: 0, missed: [] as unknown[] };
  for (const { article, branches } of articles) {
    for (const mutant of makes(article, branches)) {
      mutants.made += 1;
      if (!isCaught(mutant)) {
        mutants.missed.push([article.id, mutant.expected, faultsOf(mutant).map(({ kind, nodeId }) => `${kind} ${nodeId}`)]);
      }
    }
  }
  table.push({ operator: name, made: mutants.made, caught: mutants.made - mutants.missed.length });
  expect(mutants.missed.slice(0, 3)).toEqual([]);
  expect(mutants.made).toBeGreaterThan(0);
});

it('prints how many mutants were made and caught', () => {
  const made = table.reduce((sum, row) => sum + row.made, 0);
  const caught = table.reduce((sum, row) => sum + row.caught, 0);
  console.log([...table, { operator: 'all', made, caught }].map((row) => `${row.caught} of ${row.made}  ${row.operator}`).join('\n'));
  expect(table).toHaveLength(operators.length);
});
