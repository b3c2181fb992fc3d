import { knownToProgram } from '../../../content/known-to-program.ts';
import { spoken } from '../../../content/spoken.ts';
import type { Facts } from '../../../model/article/fact.ts';
import { sumCrc32 } from '../../../packs/doors/crc32.ts';
import type { PackFault } from '../../../packs/fault.ts';
import { admitPack } from '../../../packs/gate/admit-pack.ts';
import { findFileFaults, type PackFiles } from '../../../packs/gate/find-file-faults.ts';
import { readUtf8 } from '../../../packs/gate/kind-of-file.ts';
import { writeIndex } from '../../../packs/prepare/write-index.ts';
import { hashOfBytes } from '../../../packs/read/hash-of-bytes.ts';
import type { Lent } from '../../../packs/scope/lent-names.ts';

/** The texts of a pack by their paths, and what is here for it to name, by pack. */
export type ToIndex = { readonly files: PackFiles; readonly lent: ReadonlyMap<string, Lent> };

/** The files of an index, by their paths, and what is wrong with the articles that it leaves out. Without an index `faults` say why. */
export type MadeIndex = { readonly index?: ReadonlyMap<string, string>; readonly faults: readonly PackFault[] };

/** Makes the index of a pack that nobody prepared, as whoever prepares it would; pictures are not looked at. Takes seconds where there are many articles. */
export async function makeIndexHere({ files, lent }: ToIndex): Promise<MadeIndex> {
  // A file that must not be there takes only its article with it, as it does where that one is opened.
  const refused = findFileFaults(files);
  const refusedFiles = new Set(refused.map(({ file }) => file));
  const own = new Map([...files].filter(([path]) => !refusedFiles.has(path)));
  const beside = new Map([...lent].map(([id, one]) => [id, { ...one, facts: namedFacts(id, own) }]));
  const known = { ...knownToProgram, recognisers: new Set<string>() };
  const admitted = await admitPack(own, known, beside, { arePicturesHere: false });
  const { pack } = admitted;
  if (pack === undefined) {
    return { faults: [...refused, ...admitted.faults] };
  }
  const ofArticles = admitted.faults.filter(({ file }) => file.startsWith('articles/') && !refusedFiles.has(file));
  return { index: await writeIndex({ ...admitted, pack }, own, digest, spoken), faults: [...refused, ...ofArticles] };
}

// The books of another pack are not here, and are held to by that one.
function namedFacts(packId: string, files: PackFiles): Facts {
  const written = new RegExp(`"${packId}\\.([^"]+)"`, 'g');
  const names = [...files.values()].flatMap((bytes) => [...(readUtf8(bytes) ?? '').matchAll(written)].map(([, name = '']) => name));
  return Object.fromEntries(names.map((name) => [name, { says: name, kinds: ['public'] }]));
}

// Over plain http a browser computes no SHA-256; nothing is vouched for by an index that never leaves this tab.
async function digest(bytes: Uint8Array): Promise<string> {
  return (await hashOfBytes(new Uint8Array(bytes))) ?? sumCrc32(bytes).toString(16).padStart(64, '0');
}
