import { findFaults } from '../../engine/article-health.ts';
import { readArticles } from '../examined-articles.ts';
import { surroundings } from '../surroundings.ts';
import { combineMutants } from './combine-mutants.ts';
import type { Mutant, Operator } from './operator.ts';

const articles = (await readArticles()).flatMap((listed) => ('article' in listed ? [listed] : []));

function faultsOf({ article, listedAs = article.id, around }: Mutant) {
  return findFaults(listedAs, article, around === undefined ? surroundings : { ...surroundings, ...around });
}

function isNamed({ expected }: Mutant, faults: ReturnType<typeof faultsOf>): boolean {
  const wanted = Object.entries(expected);
  return faults.some((fault) => wanted.every(([key, value]) => (fault as Record<string, unknown>)[key] === value));
}

/** Makes every mutant of the articles by one operator: how many there are, and those whose fault the checker does not name. */
export function catchMutants({ makes }: Operator): { readonly made: number; readonly missed: readonly unknown[] } {
  let made = 0;
  const missed: unknown[] = [];
  for (const { article } of articles) {
    for (const { spoilt, mutants } of combineMutants(article, makes(article))) {
      const together = faultsOf(spoilt);
      made += mutants.length;
      // One that is not named beside others may be hidden by them.
      for (const mutant of mutants.filter((each) => !isNamed(each, together))) {
        const alone = mutants.length === 1 ? together : faultsOf(mutant);
        if (!isNamed(mutant, alone)) {
          missed.push([article.id, mutant.expected, alone.map(({ kind, nodeId }) => `${kind} ${nodeId}`)]);
        }
      }
    }
  }
  return { made, missed };
}
