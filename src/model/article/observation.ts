import * as v from 'valibot';
import type { Immutable } from '../base/immutable.ts';
import { id, minutes, name, text } from '../base/words.ts';
import { collect } from './collect.ts';
import { goesWith, howToFind } from './question.ts';
import { reads } from './reads.ts';
import { sources, statement } from './statement.ts';

const label = v.strictObject({ label: text, detail: v.exactOptional(text) });

/** A question that means the same in every article; asked once and carried over. Its answers hold `unknown`. */
export const observation = v.strictObject({
  id,
  prompt: text,
  why: statement,
  /** It belongs to no article that could leave something unsaid. */
  howToFind: v.strictObject({ ...howToFind.entries, minutes, role: name }),
  /** How the answer is read in one go. */
  collect: v.exactOptional(collect),
  /** How a value that somebody reads off becomes an answer. */
  reads: v.exactOptional(reads),
  answers: v.pipe(
    v.record(id, label),
    v.check((answers) => 'unknown' in answers, 'has no answer unknown'),
  ),
  /**
   * What an answer goes with: for each other observation named, the answers that can be true beside it. Any other answer of
   * that observation contradicts it; unknown contradicts nothing. Said on one side, it holds on both.
   */
  goesWith: v.exactOptional(goesWith),
  sources,
});

export type Observation = Immutable<v.InferOutput<typeof observation>>;

/** The observations of a catalogue by id. */
export type Observations = Readonly<Record<string, Observation>>;
