import * as v from 'valibot';
import type { Immutable } from '../base/immutable.ts';
import { id, name, text } from '../base/words.ts';
import { several } from './several.ts';

const yes = v.exactOptional(v.literal(true));

/** One thing that people speak of, whatever they call it. */
export const concept = v.strictObject({
  id,
  /** What it is called on the screen; without one, as it was typed. */
  name: v.exactOptional(text),
  /**
   * `telling` (the default) tells articles apart. `context` stands in nearly every description and tells little. `elsewhere`
   * is a neighbouring subject: it speaks against every article that does not say it of itself, and `system` is another
   * system by name, which does so still more. `version` is an answer of the observation that `answers` names.
   */
  kind: v.exactOptional(v.picklist(['telling', 'context', 'elsewhere', 'system', 'version'])),
  /** True for what is met in every trade, such as a refusal or a restart: alone it does not tell what a description is about. */
  isAnywhere: yes,
  /** True for a thing that is there or not: what is denied of it is the thing itself, and no complaint. */
  isThing: yes,
  /** True for a part that no other catalogue has: a description that names it is never refused. */
  isOwn: yes,
  /** What it says where it is an answer of an observation. */
  answers: v.exactOptional(v.strictObject({ observation: name, answerId: id })),
  /**
   * What people call it, by language: phrases with a comma between them, on as many lines as they need. A word that ends in
   * `*` stands for all that begin so, and small words between the words of a phrase do not count.
   */
  phrases: v.record(text, several(text)),
});

export type WrittenConcept = Immutable<v.InferOutput<typeof concept>>;
