import type { OpenPack } from '../../../packs/doors/open-pack.ts';
import { scopeKeys } from '../../../packs/scope/scope-keys.ts';
import type { KeysOfPacks } from '../../evidence/evidence-read.ts';
import { type Beside, lentBeside, loadBeside } from '../load-beside.ts';
import { readEvery } from '../read-every.ts';
import { listsOf } from './lists-of.ts';

/** Keys of packs, and the names of the packs of which they could not be loaded just now. */
export type LoadedKeys = { readonly keys: KeysOfPacks; readonly lacking: readonly string[] };

/** The keys of all packs that are not home, from their indexes. */
export async function loadKeys(): Promise<LoadedKeys> {
  return loadKeysOf(await loadBeside());
}

/** The same of these packs. */
export async function loadKeysOf({ packs, refused }: Pick<Beside, 'packs' | 'refused'>): Promise<LoadedKeys> {
  const found = await Promise.all(packs.map((pack) => keysIn(pack).catch(() => undefined)));
  return {
    keys: found.filter((keys) => keys !== undefined),
    lacking: [
      ...packs.filter((_, at) => found[at] === undefined).map(({ mark }) => mark.title),
      ...refused.map(({ packId }) => packId).filter((packId) => packs.every(({ id }) => id !== packId)),
    ],
  };
}

async function keysIn(pack: OpenPack): Promise<KeysOfPacks[number]> {
  const { lists } = await listsOf(pack);
  if (lists === undefined) {
    throw new Error(`${pack.id} cannot be listed.`);
  }
  return (await readEvery(lists.keys)).map(({ articleId, keys }) => ({
    articleId,
    keys: scopeKeys(keys, articleId, { packId: pack.id, home: lentBeside([]).home }, pack.observations),
  }));
}
