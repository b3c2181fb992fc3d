import * as v from 'valibot';
import type { Immutable } from './immutable.ts';
import { several } from './several.ts';
import { text } from './words.ts';

/**
 * Where a fact comes from: the article itself, a public source, our deduction, what follows from the article without being
 * written there, and what the published article has and our copy has not.
 */
export const factKind = v.picklist(['seed', 'public', 'derived', 'inferred', 'not-recovered']);

export const fact = v.strictObject({
  /** What the fact is about, in our own words, short enough for one line of a list. */
  says: text,
  kinds: several(factKind),
  /** The public sources, by their short names. */
  from: v.exactOptional(text),
  /** Which part is our deduction, where only a part is. */
  derived: v.exactOptional(text),
  /** What a checker doubts about it, complete, in our own words. */
  doubt: v.exactOptional(text),
});

export type FactKind = v.InferOutput<typeof factKind>;
export type Fact = Immutable<v.InferOutput<typeof fact>>;
export type Facts = Readonly<Record<string, Fact>>;
