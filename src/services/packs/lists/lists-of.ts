import type { OpenPack } from '../../../packs/doors/open-pack.ts';
import type { PackFault } from '../../../packs/fault.ts';
import type { PackLists } from '../../../packs/prepare/open-lists.ts';
import { loadOnce } from '../../browser/load-once.ts';
import { lentBeside, loadBeside } from '../load-beside.ts';
import { readTexts } from '../read-texts.ts';
import { makeIndex } from './make-index.ts';

/** What is listed of a pack that is not home. */
export type ListsOfPack = {
  /** Undefined where it cannot be listed: `remarks` say why, and its articles open all the same. */
  readonly lists: PackLists | undefined;
  /** Sentences to be said where packs are listed. */
  readonly remarks: readonly string[];
  /** What is wrong with the articles that `lists` leave out; undefined where somebody prepared the pack, and it is not known here yet. */
  readonly faults: readonly PackFault[] | undefined;
};

// Read one by one, a pack of so many takes some seconds; a larger one is made ready once for all.
const articlesAtMost = 1_000;
const bytesAtMost = 30_000_000;
const askedAgainAfter = 10_000;

const loading = new WeakMap<OpenPack, () => Promise<ListsOfPack>>();

/**
 * The lists of a pack: those that its index holds, or, where nobody prepared it, or its index is none or that of another edition,
 * those of an index that is made in a worker of all its articles. Made once in a tab. Rejects where it cannot be known just now,
 * and is tried again when asked again; what was made without some articles that could not be loaded is made anew later.
 */
export function listsOf(pack: OpenPack): Promise<ListsOfPack> {
  const load =
    loading.get(pack) ??
    loadOnce(async () => {
      const { isWhole, ...found } = await findLists(pack);
      if (!isWhole) {
        setTimeout(() => loading.delete(pack), askedAgainAfter);
      }
      return found;
    });
  loading.set(pack, load);
  return load();
}

type Found = ListsOfPack & { readonly isWhole: boolean };

async function findLists(pack: OpenPack): Promise<Found> {
  // A server that cannot be asked does not say that there is none: what was kept of the articles may do.
  const opened = await pack.openLists().catch(() => 'unknown' as const);
  if (opened === 'unknown') {
    const made = await makeLists(pack, []);
    if (made.lists === undefined) {
      throw new Error(`The index of ${pack.id} could not be loaded.`);
    }
    return made;
  }
  const old = opened === undefined ? undefined : whyNot(opened, pack);
  return opened === undefined || 'faults' in opened || old !== undefined
    ? makeLists(pack, old === undefined ? [] : [`${old}: prepare the pack again.`])
    : { lists: opened, remarks: [], faults: undefined, isWhole: true };
}

function whyNot(opened: PackLists | { readonly faults: readonly PackFault[] }, { id, mark, articleIds }: OpenPack): string | undefined {
  if ('faults' in opened) {
    return 'Its index is damaged, or of another program';
  }
  const { packId, edition, articles, leftOut } = opened;
  if (packId !== id) {
    return `Its index is that of the pack ${packId}`;
  }
  if (edition !== mark.edition.number) {
    return `Its index is of edition ${edition}`;
  }
  const listed = articles + leftOut.length;
  return listed === articleIds.length ? undefined : `Its index lists ${listed} articles and pack.json ${articleIds.length}`;
}

async function makeLists(pack: OpenPack, remarks: readonly string[]): Promise<Found> {
  const isServed = pack.mark.isOnlyHere !== true;
  const read =
    isServed && pack.articleIds.length > articlesAtMost
      ? undefined
      : await readTexts(pack, isServed ? bytesAtMost : Number.POSITIVE_INFINITY);
  if (read === undefined) {
    return { ...nothing, remarks: [...remarks, tooLarge], isWhole: true };
  }
  const { packs } = await loadBeside();
  const before = packs.slice(0, Math.max(0, packs.indexOf(pack)));
  const { index, faults } = await makeIndex({ files: read.files, lent: lentBeside(before).lent });
  const lists = index === undefined ? undefined : await pack.openLists(index);
  // What one program leaves out a newer one may know; where it cannot be kept, it is made again at the next start.
  if (index !== undefined && faults.length === 0 && read.notNow.length === 0) {
    await pack.keepIndex?.(index).catch(() => undefined);
  }
  const all = faults.filter(({ file }) => read.notNow.every((late) => late.file !== file)).concat(read.notNow);
  return lists === undefined || 'faults' in lists
    ? { ...nothing, remarks: [...remarks, ...all.map(({ file, says }) => `${file}: ${says}.`)], isWhole: read.notNow.length === 0 }
    : { lists, remarks, faults: all, isWhole: read.notNow.length === 0 };
}

const nothing = { lists: undefined, faults: undefined };

const tooLarge =
  'Its articles are too many to be read one by one, so they are not listed here or found by search; links open them. Prepare it: npm run packs.';
