import type { Pair } from './find-pairs.ts';

/** What a pair tells: observations, each with its answer. */
export type Told = readonly (readonly [asked: string, answerId: string])[];

/** Something that is asked about. `names` finds it in a question, `key` in what stands before a value; `read` takes the reply. */
export type Topic = { readonly names: RegExp; readonly key: RegExp; readonly read: (pair: Pair, lower: string) => Told };

/** A pattern for any of the words and nothing else. */
export function wholeOf(...words: readonly string[]): RegExp {
  return new RegExp(`^(?:${words.join('|')})$`);
}
