import { catchMutants } from './catch-mutants.ts';
import type { Mutant, Operator } from './operator.ts';

/** How many mutants were made for each code, and how many of them were caught. */
export type Tally = Map<string, { made: number; caught: number }>;

/** Makes every mutant by one operator, enters it into the tally under the code of its fault, and gives back what was missed. */
export function catchByRule(operator: Operator, tally: Tally): { readonly made: number; readonly missed: readonly unknown[] } {
  const { made, missed } = catchMutants({
    ...operator,
    *makes(article) {
      for (const mutant of operator.makes(article)) {
        entryOf(tally, mutant.expected.kind).made += 1;
        entryOf(tally, mutant.expected.kind).caught += 1;
        yield mutant;
      }
    },
  });
  for (const [, expected] of missed as readonly [string, Mutant['expected'], unknown][]) {
    entryOf(tally, expected.kind).caught -= 1;
  }
  return { made, missed };
}

/** A line for each code: how many were caught of those that were made. */
export function printTally(tally: Tally): string {
  return [...tally].map(([kind, { made, caught }]) => `${caught} of ${made}  ${kind}`).join('\n');
}

function entryOf(tally: Tally, kind: string) {
  const entry = tally.get(kind) ?? { made: 0, caught: 0 };
  tally.set(kind, entry);
  return entry;
}
