import * as v from 'valibot';
import type { Immutable } from '../base/immutable.ts';
import { id, minutes, text } from '../base/words.ts';
import { picture } from './picture.ts';
import { several } from './several.ts';

/** Numbers of facts, at least one. Through them a statement names its document, section and kind. */
export const sources = several(text);

export const statementFields = {
  text,
  sources,
  /**
   * `hint`: our own deduction, shown as such. `missing`: says that the published article has it and we do not. `house`: the
   * helpdesk's own experience.
   */
  mark: v.exactOptional(v.picklist(['hint', 'missing', 'house'])),
  /** What is doubted about the text; always shown with it. */
  doubt: v.exactOptional(text),
};

/** One thing that an article says, with what it rests on. */
export const statement = v.strictObject(statementFields);

export const instructionFields = {
  ...statementFields,
  where: v.exactOptional(text),
  commands: v.exactOptional(v.array(text)),
  /** What it looks like there. The text says all that has to be done. */
  picture: v.exactOptional(picture),
};

/** Something to do: where to go in the program, and commands to copy. Commands hold blanks by name. */
export const instruction = v.strictObject(instructionFields);

export const wait = v.strictObject({
  ...statementFields,
  minutes: v.exactOptional(minutes),
  /** What makes it count before the time is over, as the end of “or at once after”. */
  sooner: v.exactOptional(statement),
});

/** How to put back what was changed only in order to look or to try. */
export const putBack = v.strictObject({
  ...statementFields,
  /** The node where it is due; without it, at the end. */
  at: v.exactOptional(id),
});

export type Sources = Immutable<v.InferOutput<typeof sources>>;
export type Statement = Immutable<v.InferOutput<typeof statement>>;
export type Instruction = Immutable<v.InferOutput<typeof instruction>>;
export type Wait = Immutable<v.InferOutput<typeof wait>>;
