import { findFaults } from '../../engine/check/article-health.ts';
import { isDeep } from '../../engine/fixtures/is-deep.ts';
import { readArticles } from '../examined-articles.ts';
import { surroundings } from '../surroundings.ts';
import { combineMutants } from './combine-mutants.ts';
import type { Mutant, Operator } from './operator.ts';

/** An article, the fault that was to be named, and what was named instead. */
export type Missed = readonly [articleId: string, expected: Mutant['expected'], named: readonly string[]];

const articles = (await readArticles()).flatMap((listed) => ('article' in listed ? [listed] : []));

function faultsOf({ article, listedAs = article.id, around }: Mutant) {
  return findFaults(listedAs, article, around === undefined ? surroundings : { ...surroundings, ...around });
}

function isNamed({ expected }: Mutant, faults: ReturnType<typeof faultsOf>): boolean {
  const wanted = Object.entries(expected);
  return faults.some((fault) => wanted.every(([key, value]) => (fault as Record<string, unknown>)[key] === value));
}

// Those that stand alone take nearly all the time.
const aloneOneIn = isDeep ? 1 : 3;

/**
 * Makes every mutant of the articles by one operator and gives those that are tried to `note`: how many they are, and those whose
 * fault the checker does not name. Of what stands alone one in three is tried, the first of each fault always; in a deep run all are.
 */
export function catchMutants(
  { makes }: Operator,
  note: (mutant: Mutant) => void = () => {},
): { readonly made: number; readonly missed: readonly Missed[] } {
  let made = 0;
  const missed: Missed[] = [];
  for (const { article } of articles) {
    const alone = new Map<string, number>();
    for (const { spoilt, mutants } of combineMutants(article, makes(article))) {
      const [{ expected }, ...others] = mutants as [Mutant, ...Mutant[]];
      if (others.length === 0) {
        const before = alone.get(expected.kind) ?? 0;
        alone.set(expected.kind, before + 1);
        if (before % aloneOneIn !== 0) {
          continue;
        }
      }
      const together = faultsOf(spoilt);
      made += mutants.length;
      mutants.forEach(note);
      // One that is not named beside others may be hidden by them.
      for (const mutant of mutants.filter((each) => !isNamed(each, together))) {
        const onlyIt = mutants.length === 1 ? together : faultsOf(mutant);
        if (!isNamed(mutant, onlyIt)) {
          missed.push([article.id, mutant.expected, onlyIt.map(({ kind, nodeId }) => `${kind} ${nodeId}`)]);
        }
      }
    }
  }
  return { made, missed };
}
