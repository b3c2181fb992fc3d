import { findFaults } from '../../engine/article-health.ts';
import { readArticles } from '../examined-articles.ts';
import { surroundings } from '../surroundings.ts';
import type { Mutant, Operator } from './operator.ts';

const articles = (await readArticles()).flatMap((listed) => ('article' in listed ? [listed] : []));

function faultsOf({ article, listedAs = article.id, around }: Mutant) {
  return findFaults(listedAs, article, around === undefined ? surroundings : { ...surroundings, ...around });
}

function isCaught(mutant: Mutant): boolean {
  const expected = Object.entries(mutant.expected);
  return faultsOf(mutant).some((fault) => expected.every(([key, value]) => (fault as Record<string, unknown>)[key] === value));
}

/** Makes every mutant of the articles by one operator: how many there are, and those whose fault the checker does not name. */
export function catchMutants({ makes }: Operator): { readonly made: number; readonly missed: readonly unknown[] } {
  let made = 0;
  const missed: unknown[] = [];
  for (const { article } of articles) {
    for (const mutant of makes(article)) {
      made += 1;
      if (!isCaught(mutant)) {
        missed.push([article.id, mutant.expected, faultsOf(mutant).map(({ kind, nodeId }) => `${kind} ${nodeId}`)]);
      }
    }
  }
  return { made, missed };
}
