import * as v from 'valibot';
import { blank, edition } from '../article/article.ts';
import { concept } from '../article/concept.ts';
import { fact } from '../article/fact.ts';
import { observation } from '../article/observation.ts';
import { overlayName } from '../article/overlay.ts';
import { pictureFile } from '../article/picture.ts';
import { sharedParts } from '../article/shared-parts.ts';
import type { Immutable } from '../base/immutable.ts';
import { id, name, needs, text } from '../base/words.ts';

const { id: _, ...observationFields } = observation.entries;

/** What the pages of the program say of what a pack is about. */
export const packWords = v.strictObject({
  /** What a walk begins with, as the middle of “From … to a cause and its checklist”. */
  from: text,
  /** What a person can paste, each as part of a sentence. The start page names the first two. */
  evidence: v.array(text),
  /** What went wrong, as the end of “the time when …”. */
  trouble: text,
  /** Asked, and said why, where no article fits what was typed. */
  nothingFits: v.strictObject({ ask: text, because: text }),
  /** Said under the places where to look: what the numbers in them are. */
  pointers: v.exactOptional(text),
});

/** `pack.json`: what a pack is and which files it has. A server of files cannot list a folder, so nothing is found by trying. */
export const packFile = v.strictObject({
  $schema: v.exactOptional(text),
  needs,
  format: v.literal('unstuck-pack/1'),
  id,
  title: text,
  publisher: text,
  /** Of its articles, as `en`. */
  language: text,
  licence: text,
  edition,
  /** The role that keeps it right. */
  owner: name,
  /** The role that takes calls: what another one has to find out is asked later in triage. */
  takesCalls: v.exactOptional(name),
  words: v.exactOptional(packWords),
  /** The observation that says which version it is: an article of another version is no neighbour in triage. */
  versions: v.exactOptional(name),
  /** Recognisers of the program that read what a person pastes. */
  recognisers: v.exactOptional(v.array(id)),
  /** Tools of the program that its steps name. */
  tools: v.exactOptional(v.array(id)),
  /** Other packs whose observations and blanks it names. */
  uses: v.exactOptional(v.array(id)),
  /** Other packs to whose articles it adds something. */
  adds: v.exactOptional(v.array(id)),
  /** The names of its overlays. */
  overlays: v.exactOptional(v.array(overlayName)),
  /** The ids of its articles, in the order in which they are listed. */
  articles: v.array(id),
  /** The files of its pictures. */
  media: v.exactOptional(v.array(pictureFile)),
  /** Which of the files beside it exist. */
  files: v.array(v.picklist(['shared.json', 'former.json', 'vocabulary.json'])),
});

/** `shared.json`: what the articles of a pack share. */
export const sharedFile = v.strictObject({
  $schema: v.exactOptional(text),
  needs,
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

/** `vocabulary.json`: what callers call things. Where two things are called the same, the first counts. */
export const vocabularyFile = v.strictObject({ $schema: v.exactOptional(text), concepts: v.array(concept) });

export type PackWords = Immutable<v.InferOutput<typeof packWords>>;
export type PackFile = Immutable<v.InferOutput<typeof packFile>>;
export type SharedFile = Immutable<v.InferOutput<typeof sharedFile>>;
export type FormerFile = Immutable<v.InferOutput<typeof formerFile>>;
export type VocabularyFile = Immutable<v.InferOutput<typeof vocabularyFile>>;
