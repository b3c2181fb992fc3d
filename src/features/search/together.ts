import type { SearchResult } from 'minisearch';

/** How many of the words stand in one place, and how many of them in its title. */
export type Together = { readonly words: number; readonly inTitle: number };

export function countTogether({ match, queryTerms }: SearchResult, fields: readonly string[]): Together {
  const matched = Object.values(match);
  // A word may have matched several, such as those that begin with it.
  const count = (isCounted: (field: string) => boolean) =>
    Math.min(queryTerms.length, matched.filter((named) => named.some(isCounted)).length);
  return { words: count((field) => fields.includes(field)), inTitle: count((field) => field === 'title') };
}

/** Words that stand together, best of all in a title, say more of an article than the same words scattered over it. */
export function weighTogether({ words, inTitle }: Together, asked: number): number {
  return (words / asked) ** 2 * (1 + inTitle / asked);
}
