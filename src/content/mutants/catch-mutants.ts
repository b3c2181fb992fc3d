import { expect, it } from 'vitest';
import { findFaults } from '../../engine/article-health.ts';
import { readArticles } from '../examined-articles.ts';
import { surroundings } from '../surroundings.ts';
import type { Mutant, Operator } from './operator.ts';

const articles = (await readArticles()).flatMap((listed) => ('article' in listed ? [listed] : []));

function faultsOf({ article, listedAs = article.id, branches = [] }: Mutant) {
  return findFaults(listedAs, article, branches, surroundings);
}

function isCaught(mutant: Mutant): boolean {
  const expected = Object.entries(mutant.expected);
  return faultsOf(mutant).some((fault) => expected.every(([key, value]) => (fault as Record<string, unknown>)[key] === value));
}

/**
 * The tests of some operators: each makes mutants of the articles, the checker names the fault of every one, and how many
 * were made and caught is printed. In several files, because they take the most time of all and files run side by side.
 */
export function catchMutants(operators: readonly Operator[]): void {
  const table: { operator: string; made: number; caught: number }[] = [];

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
}
