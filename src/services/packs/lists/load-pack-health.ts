import type { ArticleSummary, PackMark } from '../../../model/article/article.ts';
import type { OpenPack } from '../../../packs/doors/open-pack.ts';
import type { PackFault } from '../../../packs/fault.ts';
import { loadOnce } from '../../browser/load-once.ts';
import { examineListed, listOverlays } from '../../house/list-overlays.ts';
import { type Beside, loadBeside } from '../load-beside.ts';
import { findLeftOut, type LeftOut } from './find-left-out.ts';
import { listAt, placesOf } from './list-articles.ts';
import { listsOf } from './lists-of.ts';

export type PackHealth = {
  readonly mark: PackMark;
  /** How many articles the pack has, with those that are left out. */
  readonly articles: number;
  readonly leftOut: readonly LeftOut[];
  /** The first of those without a fault. */
  readonly sound: readonly ArticleSummary[];
  /** There where somebody prepared the pack: its articles were checked then. */
  readonly isPrepared: boolean;
  readonly remarks: readonly string[];
  /** What is to be said of what it adds to articles of other packs. */
  readonly added: readonly PackFault[];
};

// More rows than anyone reads.
const rowsAtMost = 200;

/** What the rules say of the packs beside the program, once: from their index, without reading an article that is sound. */
export const loadPackHealth = loadOnce(
  async (): Promise<Pick<Beside, 'refused' | 'remarks'> & { readonly packs: readonly PackHealth[] }> => {
    const { packs, refused, remarks } = await loadBeside();
    return { packs: await Promise.all(packs.map((pack) => healthOf(pack, packs))), refused, remarks };
  },
);

async function healthOf(pack: OpenPack, packs: readonly OpenPack[]): Promise<PackHealth> {
  const { mark, articleIds } = pack;
  const added = await examineAdded(pack, packs);
  try {
    const found = await listsOf(pack);
    const { lists, remarks, faults } = found;
    const leftOut = await findLeftOut(pack, found);
    const sound = lists === undefined ? [] : await listAt(lists, placesOf(lists).slice(0, rowsAtMost));
    return { mark, articles: articleIds.length, leftOut, sound, isPrepared: faults === undefined, remarks, added };
  } catch {
    const remarks = ['Its list of articles could not be loaded just now.'];
    return { mark, articles: articleIds.length, leftOut: [], sound: [], isPrepared: true, remarks, added };
  }
}

async function examineAdded(pack: OpenPack, packs: readonly OpenPack[]): Promise<readonly PackFault[]> {
  const { overlays, missing } = await listOverlays(pack, packs);
  const examined = overlays.slice(0, rowsAtMost).map((one) => examineListed(pack, one).catch(() => one.faults));
  return [...missing, ...(await Promise.all(examined)).flat()];
}
