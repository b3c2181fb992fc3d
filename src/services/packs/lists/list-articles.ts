import type { ArticleSummary } from '../../../model/article/article.ts';
import type { OpenPack } from '../../../packs/doors/open-pack.ts';
import { groupBySubject } from '../../../packs/group-by-subject.ts';
import { entriesAt } from '../../../packs/prepare/entries-at.ts';
import type { PackLists } from '../../../packs/prepare/open-lists.ts';
import { loadOnce } from '../../browser/load-once.ts';
import { type ListsOfPack, listsOf } from './lists-of.ts';

/** What is shown of a pack in a list, to begin with. */
export type Listing = {
  readonly found: ListsOfPack;
  /** Subjects with the places of their articles; nothing where no article has one. */
  readonly subjects: readonly (readonly [subject: string, places: readonly number[]])[];
  /** The first articles: all, where they are no more than are listed at once, and else none where there are subjects to choose from. */
  readonly first: readonly ArticleSummary[];
};

/** More than one reads through. */
export const listedAtOnce = 30;

const loading = new WeakMap<Promise<ListsOfPack>, () => Promise<Listing>>();

/** What is shown of a pack in a list. Rejects as `listsOf` does. */
export function listArticles(pack: OpenPack): Promise<Listing> {
  const finding = listsOf(pack);
  const load = loading.get(finding) ?? loadOnce(async () => beginWith(await finding));
  loading.set(finding, load);
  return load();
}

async function beginWith(found: ListsOfPack): Promise<Listing> {
  const { lists } = found;
  if (lists === undefined) {
    return { found, subjects: [], first: [] };
  }
  if (lists.articles <= listedAtOnce) {
    const first = await listAt(lists, placesOf(lists));
    return { found, subjects: groupBySubject(first), first };
  }
  const subjects = (await Promise.all(lists.subjects.firsts.map((_, at) => lists.subjects.read(at)))).flat();
  return { found, subjects, first: subjects.length === 0 ? await listAt(lists, placesOf(lists).slice(0, listedAtOnce)) : [] };
}

/** Every article of the lists, by its place. */
export function placesOf({ articles }: Pick<PackLists, 'articles'>): readonly number[] {
  return Array.from({ length: articles }, (_, place) => place);
}

/** What lists show of the articles at these places. */
export function listAt(lists: PackLists, places: readonly number[]): Promise<readonly ArticleSummary[]> {
  return entriesAt(lists.summaries, places);
}
