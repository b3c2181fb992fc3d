import * as v from 'valibot';
import type { Immutable } from '../base/immutable.ts';
import { id, name, needs, text } from '../base/words.ts';
import { checklistStep } from './checklist-step.ts';
import { fact, house } from './fact.ts';
import { several } from './several.ts';

/** What an overlay is called: the pack that it adds to and the article, as `<pack>.<article>`. */
export const overlayName = v.pipe(
  v.string(),
  v.maxLength(129, 'is longer than 129 characters'),
  v.regex(/^[a-z](-?[a-z0-9])*\.[a-z](-?[a-z0-9])*$/, 'names no article of another pack, as pack.article'),
);

/** What the words were to which something is added: 16 digits, see `hashWords`. */
const hash = v.pipe(v.string(), v.regex(/^[0-9a-f]{16}$/, 'is no hash of words: 16 digits 0-9 and a-f'));

const bound = {
  node: id,
  /** A step of that node, where it is about one. */
  step: v.exactOptional(id),
  hash,
  /** Whose it is, and since when. It is always shown as the house's own. */
  house,
};

/** Something that the house knows about a node or a step. */
export const houseNote = v.strictObject({ kind: v.literal('note'), ...bound, text });

/** A cause that the house knows, or one that does not happen here. */
export const houseCause = v.strictObject({
  kind: v.literal('cause'),
  ...bound,
  here: v.picklist(['known', 'never']),
  reason: text,
});

/** Whom the house asks for a role of the node. */
export const houseContact = v.strictObject({ kind: v.literal('contact'), ...bound, role: name, contact: text });

/** A step of the house before or after one of the article, or of all of them where it names none. */
export const houseStep = v.strictObject({
  kind: v.literal('step'),
  ...bound,
  stands: v.picklist(['before', 'after']),
  does: checklistStep,
});

/** An answer that is usual here. It is offered, and never given by itself. */
export const houseAnswer = v.strictObject({ kind: v.literal('answer'), ...bound, answer: id });

export const overlayEntry = v.variant('kind', [houseNote, houseCause, houseContact, houseStep, houseAnswer]);

/** `overlays/<pack>.<article>.json`: what a pack adds to an article of another without copying it. */
export const overlayFile = v.strictObject({
  $schema: v.exactOptional(text),
  needs,
  entries: several(overlayEntry),
  /** What the steps that it adds rest on. */
  facts: v.exactOptional(v.record(text, fact)),
});

export type OverlayEntry = Immutable<v.InferOutput<typeof overlayEntry>>;
export type OverlayFile = Immutable<v.InferOutput<typeof overlayFile>>;

/** An overlay with its name and the article that it adds to. */
export type Overlay = { readonly name: string; readonly articleId: string; readonly file: OverlayFile };
