import * as v from 'valibot';
import type { Immutable } from '../base/immutable.ts';
import { goal, id, minutes, name, text } from '../base/words.ts';
import { collect } from './collect.ts';
import { reads } from './reads.ts';
import { several } from './several.ts';
import { instruction, putBack, sources, statement, wait } from './statement.ts';

/** How a person can find out the answer of a question. */
export const howToFind = v.strictObject({
  steps: several(instruction),
  /** An estimate. As with all that only a reviewed article must state: not stated where it is left out. */
  minutes: v.exactOptional(minutes),
  /** Who can do it: a role of the catalogue. */
  role: v.exactOptional(name),
  rights: v.exactOptional(statement),
  /** True when it only looks and changes nothing. Otherwise it has a `putBack`. */
  isSafe: v.boolean(),
  /** How to put back what was changed only in order to look. */
  putBack: v.exactOptional(putBack),
  /** Set where looking twice is the point. */
  wait: v.exactOptional(wait),
});

/** One permitted reply. Without a `goto` of its own it leads to the question's `otherwise`. */
export const answer = v.strictObject({ label: text, detail: v.exactOptional(text), goto: v.exactOptional(goal) });

/** An answer of an observation, to another observation, to the answers of that one that it goes with. */
export const goesWith = v.record(id, v.record(name, several(id)));

export const question = v.strictObject({
  kind: v.literal('question'),
  /** The observation it asks; by default the question itself. Answers are keyed by it. */
  asks: v.exactOptional(name),
  /** The questions that can have chosen what this one is about, an account or a connector: its answer counts for that choice only. */
  about: v.exactOptional(v.array(id)),
  prompt: text,
  why: statement,
  howToFind,
  /** How the answer is read in one go. */
  collect: v.exactOptional(collect),
  /** How a value that somebody reads off becomes an answer. */
  reads: v.exactOptional(reads),
  /** At least two, and `unknown` last. */
  answers: v.record(id, answer),
  otherwise: v.exactOptional(id),
  /** Who says that each answer excludes the causes of the others, as a code or a pressure does. */
  exclusive: v.exactOptional(statement),
  /** What its answers go with, of the observation that it asks. */
  goesWith: v.exactOptional(goesWith),
  sources,
});

export type HowToFind = Immutable<v.InferOutput<typeof howToFind>>;
export type GoesWith = Immutable<v.InferOutput<typeof goesWith>>;
export type Question = Immutable<v.InferOutput<typeof question>>;
