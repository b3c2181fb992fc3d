import { knownToProgram } from '../../content/known-to-program.ts';
import type { ArticleSummary } from '../../model/article.ts';
import type { PackFault } from '../../packs/fault.ts';
import { examineListed } from '../house/list-overlays.ts';
import { loadOnce } from '../load-once.ts';
import { type ListedPack, loadListed } from './list-packs.ts';
import type { Beside } from './load-beside.ts';

/** An article of a pack and what is wrong with it: one with faults is left out. `title` is missing where it cannot even be read. */
export type ArticleOfPack = {
  readonly articleId: string;
  readonly title?: string;
  readonly number?: string;
  readonly status?: ArticleSummary['status'];
  readonly faults: readonly PackFault[];
};

export type PackHealth = Pick<ListedPack, 'mark'> & {
  /** Those with faults first. */
  readonly articles: readonly ArticleOfPack[];
  /** So many more were read and not held against the rules: that is done when one is opened. */
  readonly unexamined: number;
  /** What is to be said of what it adds to articles of other packs. */
  readonly added: readonly PackFault[];
};

// Walking through all articles of a big pack would hold the page up.
const examinedAtMost = 200;

/** Reads the packs beside the program and holds their articles against the rules, once. */
export const loadPackHealth = loadOnce(
  async (): Promise<Pick<Beside, 'refused' | 'remarks'> & { readonly packs: readonly PackHealth[] }> => {
    const { packs, refused, remarks } = await loadListed();
    return { packs: await Promise.all(packs.map(examinePack)), refused, remarks };
  },
);

async function examinePack({ pack, mark, articles, leftOut, added }: ListedPack): Promise<PackHealth> {
  const examined = await Promise.all(
    articles.slice(0, examinedAtMost).map(async ({ id, title, number, status }) => ({
      articleId: id,
      title,
      number,
      ...(status === undefined ? {} : { status }),
      faults: await pack.examine(id, knownToProgram),
    })),
  );
  const all = [...leftOut, ...examined].toSorted((one, other) => Number(other.faults.length > 0) - Number(one.faults.length > 0));
  const overlays = await Promise.all(
    added.overlays.slice(0, examinedAtMost).map((one) => examineListed(pack, one).catch(() => one.faults)),
  );
  return {
    mark,
    articles: all,
    unexamined: Math.max(0, articles.length - examinedAtMost),
    added: [...added.missing, ...overlays.flat()],
  };
}
