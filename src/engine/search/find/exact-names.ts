import type { WeighedTerm } from '../index/weigh-terms.ts';
import { searchWords } from '../search-words.ts';
import type { ArticleHit } from './find-articles.ts';

const partsAtLeast = 4;
// As programs write the name of a right or an attribute: some-right-of-several-parts, innerCapitals.
const hyphened = new RegExp(`(?<![\\p{L}\\p{N}-])\\p{L}+(?:-\\p{L}+){${partsAtLeast - 1},}(?![\\p{L}\\p{N}-])`, 'gu');
const capitals = /(?<![\p{L}\p{N}.-])(?=\p{L}*\p{Ll}\p{Lu})\p{L}+(?![\p{L}\p{N}-])/gu;

/** True where a name is typed as programs write it and the article has all of it: whatever stands beside it, it is looked up. */
export function hasExactName(typed: string, terms: readonly WeighedTerm[], { strengths }: ArticleHit): boolean {
  const held = terms.filter((_term, at) => (strengths[at] ?? 0) > 0);
  const spoken = new Set(held.flatMap(({ words, isMended }) => (isMended ? [] : words)));
  const isPlain = (word: string) => held.some(({ words, concept }) => concept === undefined && words.includes(word));
  return (
    [...typed.matchAll(hyphened)].some(([name]) => searchWords(name).filter((word) => spoken.has(word)).length >= partsAtLeast) ||
    // A name that means something is known by that; so are products, which are written so, too.
    [...typed.matchAll(capitals)].some(([name]) => searchWords(name).every((word) => isPlain(word)))
  );
}
