import * as v from 'valibot';
import type { Immutable } from './immutable.ts';
import { several } from './several.ts';
import { instructionFields, statementFields } from './statement.ts';
import { text } from './words.ts';

/** Whom a step or a part of a page is for, in the words of its source. They are shown with it and never decide anything. */
const scopeFields = {
  /** As “only before SP2”. */
  only: v.exactOptional(text),
  /** As “for each domain”. */
  each: v.exactOptional(text),
};

/** A line under a step. It has no tick of its own and no line under it. */
export const subStep = v.strictObject({ ...instructionFields, ...scopeFields });

/** A line under a part of a page. */
export const subLine = v.strictObject({ ...statementFields, ...scopeFields });

/** What a step may say beside its text, as its source has it. An article with a step that does has the need `steps`. */
export const asWrittenFields = { ...scopeFields, under: v.exactOptional(several(subStep)) };

/** The same of a part of a page. */
export const partAsWrittenFields = { ...asWrittenFields, under: v.exactOptional(several(subLine)) };

const scope = v.strictObject(scopeFields);
const partAsWritten = v.strictObject({ ...statementFields, ...partAsWrittenFields });

export type Scope = Immutable<v.InferOutput<typeof scope>>;
export type SubStep = Immutable<v.InferOutput<typeof subStep>>;
export type SubLine = Immutable<v.InferOutput<typeof subLine>>;
/** A step as far as a part of a page is like it, or such a part. */
export type PartAsWritten = Immutable<v.InferOutput<typeof partAsWritten>>;
