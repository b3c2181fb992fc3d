import * as v from 'valibot';
import { type ArticleSummary, article } from '../../model/article/article.ts';
import { type Key, key } from '../../model/article/key.ts';
import { type Signs, sign } from '../../model/article/sign.ts';
import { id, text } from '../../model/base/words.ts';
import { packIndex } from '../../model/pack/pack-index.ts';
import { describeFault } from '../describe-fault.ts';
import type { PackFault } from '../fault.ts';
import { indexFolder } from '../gate/find-file-faults.ts';
import { checkShape } from '../read/check-shape.ts';
import { parseJson } from '../read/parse-json.ts';
import type { ReadFile } from '../read/read-pack.ts';
import { type Renaming, renameNames } from '../scope/rename-names.ts';

/**
 * A list in pieces: what each begins with, and the entries of one. A piece is read once, its shape checked; where it cannot be
 * read now, or is not what the index says, reading it rejects, and the next time it is asked for again.
 */
export type PieceList<F, T> = { readonly firsts: readonly F[]; readonly read: (at: number) => Promise<readonly T[]> };

/** A key as the index has it, without the samples that prove it. */
export type IndexedKey = Omit<Key, 'samples' | 'near'>;

/** What the index of a prepared pack lists, by the names of the program. Numbers are places of articles in `summaries`. */
export type PackLists = {
  /** The id of the pack that it was made of, as the index says. */
  readonly packId: string;
  /** Of all files but the index. */
  readonly hash: string;
  /** The edition of the pack that it was made of: an index of another one lists other articles. */
  readonly edition: number;
  readonly articles: number;
  readonly leftOut: readonly string[];
  readonly summaries: PieceList<number, ArticleSummary>;
  /** What articles stand under, each with their places; those without a subject under no name, last. No entry where none has one. */
  readonly subjects: PieceList<string, readonly [string, readonly number[]]>;
  readonly signs: PieceList<number, Signs>;
  /** What a key says is named as its article names it. */
  readonly keys: PieceList<number, { readonly articleId: string; readonly keys: readonly IndexedKey[] }>;
  /** Words, sorted by code units, each with how many articles hold it. What the pack has a name for stands here by its key, as the pack calls it. */
  readonly words: PieceList<string, readonly [string, number]>;
  /** The same words, each with where it stands (`word-holders.ts`). */
  readonly holders: PieceList<string, readonly [string, string]>;
  /** Paths inside the pack, sorted, each with its SHA-256 and its size. */
  readonly files: PieceList<string, readonly [string, string, number]>;
};

const place = v.pipe(v.number(), v.integer(), v.minValue(0));
// An index that somebody wrote by hand may name more articles than there are.
const placesWithin = (articles: number) =>
  v.pipe(
    v.array(place),
    v.check((places) => places.every((one) => one < articles), 'names an article that is not there'),
  );
const { kind, status, number, title, subject, versions, seen, causes } = article.entries;
const shapes = {
  summaries: v.strictObject({ id, kind, status, number, title, subject, versions, seen, causes }),
  signs: v.strictObject({ articleId: id, signs: v.array(sign) }),
  keys: v.strictObject({ articleId: id, keys: v.array(v.omit(key, ['samples', 'near'])) }),
  words: v.strictTuple([text, place]),
  holders: v.strictTuple([text, v.pipe(v.string(), v.regex(/^[\w-]*$/, 'is no list of holders'))]),
  files: v.strictTuple([text, v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/, 'is no SHA-256')), place]),
};

/**
 * Opens the index of a pack; undefined where the pack has none, because nobody prepared it. An index that is none gives its
 * faults. Rejects where it cannot be known just now.
 */
export async function openLists(
  readFile: ReadFile,
  names: Renaming,
): Promise<PackLists | { readonly faults: readonly PackFault[] } | undefined> {
  const path = `${indexFolder}index.json`;
  const written = await readFile(path);
  if (written === undefined) {
    return undefined;
  }
  const head = readShaped(path, written, packIndex);
  if ('faults' in head) {
    return head;
  }
  const index = head.value;
  const listOf = <F, T>(pieces: readonly { readonly file: string; readonly first: F }[], shape: v.GenericSchema<unknown, T>) =>
    readPieces(pieces, shape, names, readFile);
  return {
    packId: index.pack,
    hash: index.hash,
    edition: index.edition,
    articles: index.articles,
    leftOut: index.leftOut.map(names.name),
    summaries: listOf(index.summaries, shapes.summaries),
    subjects: listOf(index.subjects ?? [], v.strictTuple([v.string(), placesWithin(index.articles)])),
    signs: listOf(index.signs, shapes.signs),
    keys: listOf(index.keys, shapes.keys),
    words: listOf(index.words, shapes.words),
    holders: listOf(index.holders, shapes.holders),
    files: listOf(index.files, shapes.files),
  };
}

function readPieces<F, T>(
  pieces: readonly { readonly file: string; readonly first: F }[],
  shape: v.GenericSchema<unknown, T>,
  names: Renaming,
  readFile: ReadFile,
): PieceList<F, T> {
  const reading = new Map<number, Promise<readonly T[]>>();
  const readOne = async (at: number): Promise<readonly T[]> => {
    const path = `${indexFolder}${pieces[at]?.file}`;
    const written = await readFile(path);
    if (written === undefined) {
      throw new Error(`${path} is not there: prepare the pack again.`);
    }
    const read = readShaped(path, written, v.array(shape));
    if ('faults' in read) {
      throw new Error(read.faults.map(describeFault).join(' '));
    }
    return read.value.map((entry) => qualifyEntry(entry, names));
  };
  return {
    firsts: pieces.map(({ first }) => first),
    read: (at) => {
      const started = reading.get(at) ?? readOne(at);
      reading.set(at, started);
      started.catch(() => reading.delete(at));
      return started;
    },
  };
}

// Names that are no fields of their own: which article it is.
function qualifyEntry<T>(entry: T, names: Renaming): T {
  if (Array.isArray(entry)) {
    return entry;
  }
  const renamed = renameNames(entry, names) as T & { id?: string; articleId?: string; keys?: readonly object[] };
  return {
    ...renamed,
    ...(renamed.id === undefined ? {} : { id: names.name(renamed.id) }),
    ...(renamed.articleId === undefined ? {} : { articleId: names.name(renamed.articleId) }),
  };
}

function readShaped<const S extends v.GenericSchema>(path: string, written: string, shape: S) {
  const parsed = parseJson(path, written);
  return 'faults' in parsed ? parsed : checkShape(path, shape, parsed.value);
}
