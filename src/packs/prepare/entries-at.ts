import type { PieceList } from './open-lists.ts';

/**
 * The entries that a list has at some places of articles, in the order asked, from the pieces that hold them and no others. For
 * lists that have an entry for every article; a place that is none is left out.
 */
export async function entriesAt<T>({ firsts, read }: PieceList<number, T>, places: readonly number[]): Promise<T[]> {
  const found = places.map(async (place) => {
    const at = firsts.findLastIndex((first) => first <= place);
    return at === -1 ? undefined : (await read(at))[place - (firsts[at] ?? 0)];
  });
  return (await Promise.all(found)).flatMap((entry) => (entry === undefined ? [] : [entry]));
}
