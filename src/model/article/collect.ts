import * as v from 'valibot';
import type { Immutable } from '../base/immutable.ts';
import { id, text } from '../base/words.ts';
import { template } from './key.ts';
import { several } from './several.ts';

/** What one output of the command means: a text that stands in it, with the holes of keys, and the answer. */
export const collectedOutput = v.strictObject({ shows: template, answer: id });

/** How the answer of a question is read in one go, by a command that only looks. */
export const collect = v.strictObject({
  shell: v.picklist(['cmd', 'powershell', 'sh']),
  /** One command, with blanks by name. */
  command: text,
  /** In the order in which they are looked for; where none of them stands in the output, nothing is answered. */
  outputs: v.exactOptional(several(collectedOutput)),
  /** The answer where the command puts out nothing at all. */
  empty: v.exactOptional(id),
});

export type Collect = Immutable<v.InferOutput<typeof collect>>;
