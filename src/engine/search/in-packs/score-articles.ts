import { otherWord, type WeighedTerm } from '../index/weigh-terms.ts';
import { conceptKey } from '../word-keys.ts';
import type { WordStore } from './word-store.ts';

/** How much of what was typed each article says, by its place. */
export type Scores = Float32Array;

/** What scoring needs at hand: as large as the pack, and used again for each key that is pressed. */
export type Scratch = {
  readonly scores: Float32Array;
  readonly best: Float32Array;
  readonly said: Float32Array;
  readonly marks: Uint8Array;
};

// Sentences of an article that lie so far apart share a place: hardly any has so many.
const sentencesApart = 64;
// How much it counts that an article holds a word, by the place of the field.
const closeness = [1, 1, 0.95, 0.9, 0.8, 0.6, 0.5];
// Of many articles that hold all words somewhere, the one that says them at once is the one that is meant.
const saidAtOnce = 6;
const partsAtMost = 255;

export function openScratch(articles: number): Scratch {
  return {
    scores: new Float32Array(articles),
    best: new Float32Array(articles),
    said: new Float32Array(articles * sentencesApart),
    marks: new Uint8Array(articles * sentencesApart),
  };
}

/**
 * Scores each article by the words that it holds, the rarer the more, and by those of them that one of its sentences says. A
 * sentence counts a word once, whatever it may stand for.
 */
export function scoreArticles(words: WordStore, terms: readonly WeighedTerm[], { scores, best, said, marks }: Scratch): Scores {
  const articles = scores.length;
  for (const some of [scores, best, said]) {
    some.fill(0);
  }
  marks.fill(0);
  const inTerm = new Float32Array(articles);
  let part = 0;
  const add = (word: string, share: number) => {
    const held = words.holdersOf(word);
    const value = share * rarityOf(held.articles.length, articles);
    for (let at = 0; at < held.articles.length; at += 1) {
      const article = held.articles[at] ?? 0;
      const told = value * (closeness[held.fields[at] ?? 0] ?? 0);
      if (told > (inTerm[article] ?? 0)) {
        inTerm[article] = told;
      }
      for (let next = at === 0 ? 0 : (held.ends[at - 1] ?? 0); next < (held.ends[at] ?? 0); next += 1) {
        const place = article * sentencesApart + ((held.sentences[next] ?? 0) % sentencesApart);
        if (marks[place] !== part) {
          marks[place] = part;
          const sum = (said[place] ?? 0) + value;
          said[place] = sum;
          if (sum > (best[article] ?? 0)) {
            best[article] = sum;
          }
        }
      }
    }
  };
  for (const { meant, concept, isDenied } of terms) {
    if (isDenied) {
      continue;
    }
    const parts = meant.length === 0 ? [new Map<string, number>()] : meant;
    parts.forEach((by, at) => {
      part = Math.min(partsAtMost, part + 1);
      inTerm.fill(0);
      for (const [word, share] of by) {
        add(word, share);
      }
      if (concept !== undefined && at === 0) {
        add(conceptKey(concept.id), otherWord);
      }
      for (let article = 0; article < articles; article += 1) {
        scores[article] = (scores[article] ?? 0) + (inTerm[article] ?? 0);
      }
    });
  }
  for (let article = 0; article < articles; article += 1) {
    scores[article] = (scores[article] ?? 0) + saidAtOnce * (best[article] ?? 0);
  }
  return scores;
}

/** How much it says that an article has a word: the more, the fewer articles have it. */
function rarityOf(held: number, articles: number): number {
  return Math.log(1 + (articles - held + 0.5) / (held + 0.5));
}
