import * as v from 'valibot';
import type { Immutable } from '../base/immutable.ts';
import { id, name, text } from '../base/words.ts';
import { asWrittenFields } from './as-written.ts';
import { several } from './several.ts';
import { instructionFields, putBack, statement, statementFields, wait } from './statement.ts';

/** What a checklist step does to people who are at work. */
export const impact = v.strictObject({
  ...statementFields,
  /** What stops while the step is done, in a few words for the summary of the cause. */
  interrupts: v.exactOptional(text),
  needsChangeWindow: v.exactOptional(v.boolean()),
});

/**
 * A step that opens something up: it grants a right, widens a rule or a range, or takes a refusal away. `provenBy` names
 * what proves first that it is opened for the right account, connector or domain: questions, of which each way to the cause
 * answers one with something else than unknown, or a step that comes before in the same checklist.
 */
export const widening = v.strictObject({ provenBy: several(id) });

export const checklistStep = v.strictObject({
  id,
  ...instructionFields,
  ...asWrittenFields,
  role: v.exactOptional(name),
  /**
   * True when nothing that others rely on is left changed: it looks, notes, decides, waits, restarts what comes up again,
   * writes a file of its own or sets what a program shows. Every other step has an `undo`.
   */
  changesNothing: v.exactOptional(v.literal(true)),
  /** A tool of the program that does the step or helps with it. */
  tool: v.exactOptional(id),
  impact: v.exactOptional(impact),
  wait: v.exactOptional(wait),
  /** The way back. Where no source gives one, a statement marked `missing` or `hint` says so. */
  undo: v.exactOptional(statement),
  /** Said by each step that changes something: what it opens up, or `false` where it opens nothing. */
  widens: v.exactOptional(v.union([v.literal(false), widening])),
  /** How to put back what the step changed only in order to look or to try, also when it helped. */
  putBack: v.exactOptional(putBack),
});

export type Impact = Immutable<v.InferOutput<typeof impact>>;
export type Widening = Immutable<v.InferOutput<typeof widening>>;
export type ChecklistStep = Immutable<v.InferOutput<typeof checklistStep>>;
