import * as v from 'valibot';
import type { Immutable } from './immutable.ts';
import { text } from './words.ts';

/** Whom a step or a part of a page is for, in the words of its source. They are shown with it and never decide anything. */
export const scopeFields = {
  /** As “only before SP2”. */
  only: v.exactOptional(text),
  /** As “for each domain”. */
  each: v.exactOptional(text),
};

/** What a step, and a part of a page, may say beside its text, as its source has it. An article that does has the need `steps`. */
export const asWrittenFields = { ...scopeFields };

export type Scope = Immutable<v.InferOutput<v.StrictObjectSchema<typeof scopeFields, undefined>>>;
export type AsWritten = Immutable<v.InferOutput<v.StrictObjectSchema<typeof asWrittenFields, undefined>>>;
