import type { Vocabulary } from '../../engine/search/vocabulary.ts';
import type { Key } from '../../model/article/key.ts';
import type { PackIndex } from '../../model/pack/pack-index.ts';
import { printJson } from '../../model/pack/print-json.ts';
import type { AdmittedPack } from '../gate/admit-pack.ts';
import { indexFolder, type PackFiles } from '../gate/find-file-faults.ts';
import { groupBySubject } from '../group-by-subject.ts';
import { joinPhrases } from '../join-phrases.ts';
import { keysOf, listReadable, signsOf, summaryOf } from '../list-parts.ts';
import type { Pack } from '../read/read-pack.ts';
import { cutPieces, type Piece } from './cut-pieces.ts';
import { indexWordsOf } from './index-words.ts';
import { openingPath, writeOpening } from './opening.ts';
import { sealFiles } from './seal.ts';

/** The SHA-256 of bytes as 64 digits. */
export type Digest = (bytes: Uint8Array) => Promise<string>;

const encoder = new TextEncoder();
// Whoever types a word needs that word and those that begin so, and of the articles a few: the rest of a piece is waited for in vain.
const lookedUpBytesAtMost = 25_000;

/**
 * The index of a pack that the gate has let in: the files of `index/` by their paths inside the pack, `index/index.json` last.
 * The one pack writer: whoever prepares a pack writes these. The same files give the same bytes. `spoken` is how people speak
 * beside what the pack calls things.
 */
export async function writeIndex(
  { pack, leftOut }: AdmittedPack & { readonly pack: Pack },
  files: PackFiles,
  digest: Digest,
  spoken: Omit<Vocabulary, 'concepts'>,
): Promise<Map<string, string>> {
  const listed = listReadable(pack).filter(({ articleId }) => !leftOut.has(articleId));
  const placeOf = new Map(listed.map(({ articleId }, place) => [articleId, place]));
  const firstOf = (articleId: string) => placeOf.get(articleId) ?? 0;
  const bySubject = groupBySubject(listed.map(({ article }) => article));
  const hashes = await hashFiles(files, digest);
  const written = new Map<string, string>();
  const write = async <F>(name: string, pieces: readonly Piece<F>[]): Promise<{ file: string; first: F }[]> => {
    const named = pieces.map(async ({ first, text }, at) => {
      const file = `${name}-${at}-${(await digest(encoder.encode(text))).slice(0, 12)}.json`;
      return { file, first, text };
    });
    return (await Promise.all(named)).map(({ file, first, text }) => {
      written.set(`${indexFolder}${file}`, text);
      return { file, first };
    });
  };
  const left = [...pack.articles.keys()].filter((id) => leftOut.has(id));
  const words = indexWordsOf(listed, { ...spoken, concepts: joinPhrases(pack.concepts) });
  const index: PackIndex = {
    format: 'unstuck-index/1',
    pack: pack.pack.id,
    edition: pack.pack.edition.number,
    hash: await digest(encoder.encode(hashes.map(([path, hash]) => `${hash} ${path}\n`).join(''))),
    articles: listed.length,
    leftOut: left,
    summaries: await write(
      'summaries',
      cutPieces(
        listed.map(({ article }, first) => ({ first, text: JSON.stringify(summaryOf(article)) })),
        lookedUpBytesAtMost,
      ),
    ),
    ...(bySubject.length === 0 ? {} : { subjects: await write('subjects', cutPieces(entriesOf(bySubject))) }),
    signs: await write('signs', cutPieces(signsOf(listed).map((one) => ({ first: firstOf(one.articleId), text: JSON.stringify(one) })))),
    keys: await write(
      'keys',
      cutPieces(
        keysOf(listed).map(({ articleId, keys }) => ({
          first: firstOf(articleId),
          text: JSON.stringify({ articleId, keys: keys.map(withoutProof) }),
        })),
      ),
    ),
    words: await write('words', cutPieces(entriesOf(words.map(({ word, count }) => [word, count])), lookedUpBytesAtMost)),
    holders: await write('holders', cutPieces(entriesOf(words.map(({ word, holders }) => [word, holders])), lookedUpBytesAtMost)),
    files: await write('files', cutPieces(entriesOf(hashes))),
    bytes: sum([...hashes.map(([, , size]) => size), ...[...written.values()].map((text) => encoder.encode(text).length)]),
  };
  written.set(openingPath, writeOpening(pack.pack, files, left, await sealFiles(hashes, digest)));
  return written.set(`${indexFolder}index.json`, printJson(index));
}

async function hashFiles(files: PackFiles, digest: Digest): Promise<[string, string, number][]> {
  const own = [...files].filter(([path]) => !path.startsWith(indexFolder));
  return (
    await Promise.all(own.map(async ([path, bytes]): Promise<[string, string, number]> => [path, await digest(bytes), bytes.length]))
  ).sort(byName);
}

// By code units, as every program compares texts that does not know better.
function byName([one]: readonly [string, ...unknown[]], [other]: readonly [string, ...unknown[]]): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

function entriesOf(entries: readonly (readonly [string, ...unknown[]])[]): { first: string; text: string }[] {
  return entries.map((entry) => ({ first: entry[0], text: JSON.stringify(entry) }));
}

function sum(sizes: readonly number[]): number {
  return sizes.reduce((all, one) => all + one, 0);
}

function withoutProof({ samples: _, near: __, ...key }: Key): Omit<Key, 'samples' | 'near'> {
  return key;
}
