import type { Observations } from '../../model/article/observation.ts';
import { ownValue } from '../data/own-value.ts';
import type { Answers } from '../walk/replay.ts';
import { type Contradiction, findContradicted } from './contradiction.ts';

/** The answers that count beside each other, and the first two that cannot both be true. */
export type Counted = { readonly counted: Answers; readonly contradiction?: Contradiction };

/** Sorts out, in the order given, each answer that contradicts one before it. For answers that lie in no article. */
export function countAnswers(observations: Observations, answers: Answers): Counted {
  const of = (asked: string) => ownValue(observations, asked)?.goesWith;
  const counted = new Map<string, string>();
  let contradiction: Contradiction | undefined;
  for (const [asked, answerId] of answers) {
    const said = { asked, answerId };
    const other = findContradicted(of, counted, said);
    if (other === undefined) {
      counted.set(asked, answerId);
    } else {
      contradiction ??= [other, said];
    }
  }
  return { counted, ...(contradiction === undefined ? {} : { contradiction }) };
}
