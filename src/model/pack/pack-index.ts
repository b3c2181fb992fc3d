import * as v from 'valibot';
import type { Immutable } from '../base/immutable.ts';
import { id, text } from '../base/words.ts';
import { packBytesAtMost } from './size-limits.ts';

const hash = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/, 'is no SHA-256'));
// An index is smaller than what it is the index of.
const indexedBytesAtMost = 2 * packBytesAtMost;
const count = v.pipe(v.number(), v.integer(), v.minValue(0));

/** Pieces of a list in their order, and the first of each: the number of an article, a word, a path. */
const pieces = <const S extends v.GenericSchema>(first: S) => v.array(v.strictObject({ file: text, first }));

/**
 * `index/index.json` of a prepared pack: which pieces there are. Each piece is a file beside it whose name ends in the first
 * digits of its own hash, so that one of another edition is never taken for one of this.
 */
export const packIndex = v.strictObject({
  format: v.literal('unstuck-index/1'),
  pack: id,
  edition: v.pipe(v.number(), v.integer(), v.minValue(1)),
  /** Of the paths and hashes of all files but the index: the rules have let in exactly these. */
  hash,
  /** How many articles it lists. Pieces name an article by its place among them. */
  articles: count,
  /** Articles of the pack that a fault of their own leaves out. */
  leftOut: v.array(id),
  /** Lists of `ArticleSummary`. */
  summaries: pieces(count),
  /** Pairs of a subject, in the order of their first articles, and the places of its articles; under no name, last, of those without one. Missing where none has one. */
  subjects: v.exactOptional(pieces(v.string())),
  /** Lists of `Signs`; articles that are never in triage have none. */
  signs: pieces(count),
  /** Lists of `Keys`, without the samples that prove them. */
  keys: pieces(count),
  /** Pairs of a word, or the key of what the pack has a name for, and how many articles hold it. Sorted. */
  words: pieces(text),
  /** Pairs of a word and where it stands: which articles, in which field first and in which sentences (`word-holders.ts`). Sorted. */
  holders: pieces(text),
  /** A path, the SHA-256 of that file and its size. Sorted. */
  files: pieces(text),
  /** How large the files of the pack and the pieces of its index are together, unpacked. */
  bytes: v.pipe(count, v.maxValue(indexedBytesAtMost)),
});

export type PackIndex = Immutable<v.InferOutput<typeof packIndex>>;
