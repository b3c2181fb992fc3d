import { catchMutants, type Missed } from './catch-mutants.ts';
import type { Operator } from './operator.ts';

/** How many mutants were made for each code, and how many of them were caught. */
export type Tally = Map<string, { made: number; caught: number }>;

/** Makes mutants by one operator, enters those that are tried into the tally under the code of their fault, and gives back what was missed. */
export function catchByRule(operator: Operator, tally: Tally): { readonly made: number; readonly missed: readonly Missed[] } {
  const { made, missed } = catchMutants(operator, ({ expected }) => {
    entryOf(tally, expected.kind).made += 1;
    entryOf(tally, expected.kind).caught += 1;
  });
  for (const [, expected] of missed) {
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
