import type { SearchResult } from 'minisearch';
import type { AskedWords } from './meant-words.ts';

/** How many of the words stand in one place, and how many of them in its title. */
export type Together = { readonly words: number; readonly inTitle: number };

/** Which of the typed words a result has. */
export function wordsIn({ match }: SearchResult, asked: AskedWords, isCounted: (field: string) => boolean = () => true): Set<string> {
  const here = Object.keys(match).filter((term) => match[term]?.some(isCounted));
  return new Set([...asked].filter(([, meant]) => here.some((term) => meant.has(term))).map(([word]) => word));
}

export function countTogether(hit: SearchResult, asked: AskedWords, fields: readonly string[]): Together {
  return {
    words: wordsIn(hit, asked, (field) => fields.includes(field)).size,
    inTitle: wordsIn(hit, asked, (field) => field === 'title').size,
  };
}

/** MiniSearch multiplies by how many terms were found; what counts are the typed words, however much each may mean. */
export function scoreByWords({ score, queryTerms }: SearchResult, words: number): number {
  return (score / queryTerms.length) * words;
}

/** Words that stand together, best of all in a title, say more of an article than the same words scattered over it. */
export function weighTogether({ words, inTitle }: Together, asked: number): number {
  return (words / asked) ** 2 * (1 + inTitle / asked);
}
