import type { GoesWith } from '../../model/article/question.ts';
import { ownValue } from '../data/own-value.ts';

/** An answer, with the name that its question has in a link. */
export type SaidSo = { readonly asked: string; readonly answerId: string };

/** Two answers that cannot both be true. The later one does not count as long as the earlier one stands. */
export type Contradiction = readonly [earlier: SaidSo, later: SaidSo];

/** What the answers of an observation go with, by its id; nothing for what is no observation. */
export type GoesWithOf = (asked: string) => GoesWith | undefined;

/**
 * The first of the known answers that an answer cannot be true beside. It is so where one of the two names the other's
 * question and not its answer, or where both name a third question and no answer in common. Unknown contradicts nothing.
 */
export function findContradicted(
  of: GoesWithOf,
  known: Iterable<readonly [string, string]>,
  { asked, answerId }: SaidSo,
): SaidSo | undefined {
  const claims = Object.entries(claimsOf(of, asked, answerId));
  const isFree = of(asked) === undefined;
  for (const [other, otherId] of known) {
    // Most observations go with all others, and this is asked for each answer of each place.
    if (isFree && other !== asked && of(other) === undefined) {
      continue;
    }
    const others = claimsOf(of, other, otherId);
    if (claims.some(([about, ids]) => ownValue(others, about)?.every((id) => !ids.includes(id)))) {
      return { asked: other, answerId: otherId };
    }
  }
  return undefined;
}

/** What is true where an answer is: itself, and one of those that it goes with. */
function claimsOf(of: GoesWithOf, asked: string, answerId: string): Readonly<Record<string, readonly string[]>> {
  return answerId === 'unknown' ? {} : { ...ownValue(of(asked), answerId), [asked]: [answerId] };
}

/** The other of the two, where an answer to this question is one of them. */
export function findOther(contradiction: Contradiction | undefined, asked: string): SaidSo | undefined {
  return contradiction?.some((said) => said.asked === asked) ? contradiction.find((said) => said.asked !== asked) : undefined;
}
