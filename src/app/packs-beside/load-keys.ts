import type { OpenPack } from '../../packs/doors/open-pack.ts';
import { scopeKeys } from '../../packs/scope/scope-keys.ts';
import type { KeysOfPacks } from '../evidence-read.ts';
import { listsOf } from './lists-of.ts';
import { lentBeside, loadBeside } from './load-beside.ts';

/** The keys of all packs that are not home, from their indexes. Of a pack that cannot be listed just now there are none. */
export async function loadKeys(): Promise<KeysOfPacks> {
  const { packs } = await loadBeside();
  return Promise.all(packs.map((pack) => keysIn(pack).catch(() => [])));
}

async function keysIn(pack: OpenPack): Promise<KeysOfPacks[number]> {
  const { lists } = await listsOf(pack);
  const pieces = await Promise.all((lists?.keys.firsts ?? []).map((_, at) => lists?.keys.read(at) ?? []));
  return pieces.flat().map(({ articleId, keys }) => ({
    articleId,
    keys: scopeKeys(keys, articleId, { packId: pack.id, home: lentBeside([]).home }, pack.observations),
  }));
}
