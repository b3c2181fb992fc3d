import * as v from 'valibot';
import type { Immutable } from '../base/immutable.ts';
import { id, name, text } from '../base/words.ts';
import { several } from './several.ts';

const longestTemplate = 1000;

/**
 * A text with holes, as a log or a reply shows it: `{account}` stands for a text of that type, `{code:hex}` gives it a name of
 * its own, and `{{` is a brace that stands there. No regular expression: what reads it is linear in the text.
 */
export const template = v.pipe(text, v.maxLength(longestTemplate, `is longer than ${longestTemplate} characters`));

/** What a key says, where what its holes hold is as `if` asks: by the name of the hole, without regard to small and capital letters. */
export const keySaying = v.strictObject({
  if: v.exactOptional(v.record(id, text)),
  /** A question or an observation, and its answer. */
  answer: v.tuple([name, id]),
});

/** An event, an error text, a code or a reply by which pasted evidence finds an article. Data, never code. */
export const key = v.strictObject({
  id,
  /** The number of an event; its `source` belongs to it. */
  event: v.exactOptional(v.pipe(v.number(), v.integer('is no whole number'), v.minValue(0, 'is below 0'))),
  /** Names under which the event is logged: one of them stands with it. */
  source: v.exactOptional(several(text)),
  /** One of them stands in the evidence, beside the event or without it. */
  text: v.exactOptional(several(template)),
  /** None of them stands in the evidence. */
  not: v.exactOptional(several(template)),
  /** Looked at first: answers beside which alone the key holds, by what is asked. */
  when: v.exactOptional(v.record(name, several(id))),
  /** The first that holds counts. Without it the key only finds its article. */
  says: v.exactOptional(several(keySaying)),
  /** Blanks of the article by name, and the hole that fills each. */
  fills: v.exactOptional(v.record(text, id)),
  /** True for what stands in healthy logs too: it never matches. */
  normal: v.exactOptional(v.boolean()),
  /** `trial`: what it says is proposed with its mark. */
  status: v.picklist(['trial', 'proven']),
  /** Texts that it matches. */
  samples: several(text),
  /** Texts that look alike and that it does not match. */
  near: several(text),
});

export type Key = Immutable<v.InferOutput<typeof key>>;

/** The keys of an article. */
export type Keys = { readonly articleId: string; readonly keys: readonly Key[] };
