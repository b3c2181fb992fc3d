import * as v from 'valibot';
import type { Immutable } from '../base/immutable.ts';
import { day, name, text } from '../base/words.ts';
import { several } from './several.ts';

/**
 * Where a fact comes from: the article itself, a public source, our deduction, what follows from the article without being
 * written there, what the published article has and our copy has not, a passage of an imported page, and what the helpdesk
 * knows by its own experience.
 */
export const factKind = v.picklist(['seed', 'public', 'derived', 'inferred', 'not-recovered', 'page', 'house']);

const contextAtMost = 32;
const context = v.pipe(v.string(), v.maxLength(contextAtMost, `is longer than ${contextAtMost} characters`));

/** A passage of a page, by its own words: found again by what stands around it when the page has changed. */
export const quote = v.strictObject({
  exact: text,
  /** What stands right before and right after it, up to 32 characters; empty at an end of the page. */
  before: context,
  after: context,
  /** The heading that it stands under. */
  heading: v.exactOptional(text),
});

/** Whose experience a fact is, and since when. */
export const house = v.strictObject({ role: name, day });

export const fact = v.strictObject({
  /** What the fact is about, in our own words, short enough for one line of a list. */
  says: text,
  kinds: several(factKind),
  /** The public sources, by their short names. */
  from: v.exactOptional(text),
  /** Which part is our deduction, where only a part is. */
  derived: v.exactOptional(text),
  /** The passage that says it. A fact of kind `page` has one. */
  quote: v.exactOptional(quote),
  /** Who of the house says so. A fact of kind `house` has it, and no other. */
  house: v.exactOptional(house),
  /** What a checker doubts about it, complete, in our own words. */
  doubt: v.exactOptional(text),
});

export type FactKind = v.InferOutput<typeof factKind>;
export type Quote = Immutable<v.InferOutput<typeof quote>>;
export type Fact = Immutable<v.InferOutput<typeof fact>>;
export type Facts = Readonly<Record<string, Fact>>;
