import * as v from 'valibot';
import type { Immutable } from '../base/immutable.ts';
import { id, name } from '../base/words.ts';
import { several } from './several.ts';
import { sources } from './statement.ts';

/**
 * What an answer of an observation says about an article: it fits, it excludes the article (its version, or a condition
 * that the article states), or it speaks against it. An answer that no sign names says nothing.
 */
export const sign = v.strictObject({
  observation: name,
  says: v.picklist(['fits', 'excludes', 'against']),
  answers: several(id),
  sources,
});

export type Sign = Immutable<v.InferOutput<typeof sign>>;

/** An article as triage sees it. */
export type Signs = { readonly articleId: string; readonly signs: readonly Sign[] };
