import * as v from 'valibot';
import type { Immutable } from '../base/immutable.ts';
import { isHttps } from '../base/is-https.ts';
import { cell, name, text } from '../base/words.ts';
import { several } from './several.ts';
import { instructionFields, statementFields } from './statement.ts';

/** What a link leads to: a whole https address, or an article by its id. */
const linkTarget = v.pipe(
  text,
  v.check((to) => v.is(name, to) || isHttps(to), 'is neither a whole https address nor the id of an article'),
);

/** Some words of a text that lead somewhere, exactly as they stand in it. */
export const textLink = v.strictObject({ text, to: linkTarget });

/**
 * What a step, a part of a page or a line under one may say beside its text. Whom it is for is said in the words of its source;
 * they are shown with it and never decide anything.
 */
const lineFields = {
  /** As “only before SP2”. */
  only: v.exactOptional(text),
  /** As “for each domain”. */
  each: v.exactOptional(text),
  links: v.exactOptional(several(textLink)),
};

/** A line under a step. It has no tick of its own and no line under it. */
export const subStep = v.strictObject({ ...instructionFields, ...lineFields });

/** A line under a part of a page. */
export const subLine = v.strictObject({ ...statementFields, ...lineFields, picture: instructionFields.picture });

/** Plain text in rows and columns. A cell may say nothing. */
export const table = v.strictObject({ head: several(text), rows: several(several(cell)) });

/** What a step may say beside its text, as its source has it. An article with a step that does has the need `steps`. */
export const asWrittenFields = {
  ...lineFields,
  under: v.exactOptional(several(subStep)),
  table: v.exactOptional(table),
  /** The id of an article of kind `procedure`: it is done there, and one comes back. */
  procedure: v.exactOptional(name),
};

/** The same of a part of a page. */
export const partAsWrittenFields = {
  ...asWrittenFields,
  under: v.exactOptional(several(subLine)),
  picture: instructionFields.picture,
};

const partAsWritten = v.strictObject({ ...statementFields, ...partAsWrittenFields });

export type TextLink = Immutable<v.InferOutput<typeof textLink>>;
export type Scope = Pick<SubLine, 'only' | 'each'>;
export type SubStep = Immutable<v.InferOutput<typeof subStep>>;
export type SubLine = Immutable<v.InferOutput<typeof subLine>>;

/** A step as far as a part of a page is like it, or such a part. */
export type PartAsWritten = Immutable<v.InferOutput<typeof partAsWritten>>;
