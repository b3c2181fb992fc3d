import { otherWord, strengthByField, type WeighedTerm } from '../index/weigh-terms.ts';
import type { WordHolders } from '../word-holders.ts';
import { conceptKey } from '../word-keys.ts';
import type { WordStore } from './word-store.ts';

// What one sentence says at once, an article says of itself, wherever it stands.
const saidAtOnce = 0.7;
const atOnceAtLeast = 3;

/** How strongly an article says each of the terms, from 0 to 1. */
export function strengthIn(words: WordStore, terms: readonly WeighedTerm[], article: number): number[] {
  const said = terms.map((term) => sayingsOf(words, term, article));
  const bySentence = new Map<number, number[]>();
  said.forEach(({ sentences }, term) => {
    for (const sentence of sentences) {
      bySentence.set(sentence, [...(bySentence.get(sentence) ?? []), term]);
    }
  });
  const atOnce = [...bySentence.values()].reduce((most, some) => (some.length > most.length ? some : most), []);
  const isSaid = atOnce.length >= Math.min(atOnceAtLeast, Math.max(2, terms.length));
  return said.map(({ strength }, at) => (isSaid && atOnce.includes(at) ? Math.max(strength, saidAtOnce) : strength));
}

/** True where an article is among the holders. */
export function hasArticle(held: WordHolders | undefined, article: number): boolean {
  return held !== undefined && placeOf(held, article) >= 0;
}

export function countAt(held: WordHolders | undefined): number {
  return held?.articles.length ?? 0;
}

function sayingsOf(
  words: WordStore,
  { meant, concept, isDenied }: WeighedTerm,
  article: number,
): { strength: number; sentences: Set<number> } {
  const sentences = new Set<number>();
  let strength = 0;
  const tell = (name: string, share: number): number => {
    const held = words.holdersOf(name);
    const at = placeOf(held, article);
    for (let next = at > 0 ? (held.ends[at - 1] ?? 0) : 0; at >= 0 && next < (held.ends[at] ?? 0); next += 1) {
      sentences.add(held.sentences[next] ?? 0);
    }
    return at < 0 ? 0 : (strengthByField[held.fields[at] ?? 0] ?? 0) * share;
  };
  if (!isDenied) {
    for (const by of meant) {
      strength += Math.max(0, ...[...by].map(([word, share]) => tell(word, share))) / meant.length;
    }
    if (concept !== undefined) {
      strength = Math.max(strength, tell(conceptKey(concept.id), otherWord));
    }
  }
  return { strength, sentences };
}

/** Where an article stands among the holders, which are in order; -1 where it does not. */
function placeOf({ articles }: WordHolders, article: number): number {
  let from = 0;
  let to = articles.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((articles[middle] ?? 0) < article) {
      from = middle + 1;
    } else {
      to = middle;
    }
  }
  return articles[from] === article ? from : -1;
}
