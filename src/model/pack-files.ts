import * as v from 'valibot';
import { blank, edition } from './article.ts';
import { fact } from './fact.ts';
import type { Immutable } from './immutable.ts';
import { observation } from './observation.ts';
import { sharedParts } from './shared-parts.ts';
import { id, text } from './words.ts';

const { id: _, ...observationFields } = observation.entries;

/** `pack.json`: what a pack is and which files it has. A server of files cannot list a folder, so nothing is found by trying. */
export const packFile = v.strictObject({
  $schema: v.exactOptional(text),
  format: v.literal('unstuck-pack/1'),
  id,
  title: text,
  publisher: text,
  /** Of its articles, as `en`. */
  language: text,
  licence: text,
  edition,
  /** The role that keeps it right. */
  owner: id,
  /** Other packs whose observations and blanks it names. */
  uses: v.exactOptional(v.array(id)),
  /** The ids of its articles, in the order in which they are listed. */
  articles: v.array(id),
  /** Which of the files beside it exist. */
  files: v.array(v.picklist(['shared.json', 'former.json'])),
});

/** `shared.json`: what the articles of a pack share. */
export const sharedFile = v.strictObject({
  $schema: v.exactOptional(text),
  /** Who does a step or can answer a question: its name, and the end of a sentence that hands over to it. */
  roles: v.record(id, v.strictObject({ name: text, person: text })),
  observations: v.record(id, v.strictObject(observationFields)),
  blanks: v.record(text, blank),
  /** Words in capitals that commands and menu paths mean as they stand. Any other one is a blank that is not declared. */
  literalWords: v.array(text),
  ...sharedParts.entries,
  facts: v.record(text, fact),
  /** Facts that no statement uses, and why. */
  leftOut: v.exactOptional(v.record(text, text)),
});

/** `former.json`: articles that are renamed, old id to new, and those that are gone, with the titles they had. */
export const formerFile = v.strictObject({
  $schema: v.exactOptional(text),
  renamed: v.record(id, id),
  removed: v.record(id, text),
});

export type PackFile = Immutable<v.InferOutput<typeof packFile>>;
export type SharedFile = Immutable<v.InferOutput<typeof sharedFile>>;
export type FormerFile = Immutable<v.InferOutput<typeof formerFile>>;
