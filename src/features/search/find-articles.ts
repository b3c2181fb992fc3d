import type { Query } from 'minisearch';
import type { ArticleIndex, KeptArticle } from './article-index.ts';
import { lettersWrong, queryWords } from './query-words.ts';
import { countTogether, type Together } from './together.ts';

/** An article that fits, to be looked through for its places. */
export type ArticleHit = KeptArticle & {
  readonly id: string;
  readonly score: number;
  /** How many of the words stand in what the article says of itself. */
  readonly own: Together;
};

export type FoundArticles = {
  readonly words: readonly string[];
  /** Words that stand in no article as typed. */
  readonly misspelt: ReadonlySet<string>;
  /** The best first. */
  readonly hits: readonly ArticleHit[];
};

const articlesAtMost = 6;

const summary = ['title', 'keys', 'seen'];
const boost = { title: 3, keys: 3, seen: 2, codes: 1.5, headings: 1.2, text: 0.8 };
const weights = { prefix: 0.6, fuzzy: 0.3 };
// Where the last word is a word already, it is hardly the beginning of another.
const weightsOfWhole = { ...weights, prefix: 0.1 };

const beginsAtLeast = 2;
// So many words begin with three letters that they are looked for only in what an article says of itself.
const beginsAnywhereAtLeast = 4;

/** The articles that fit best: those that have all words that tell articles apart; else those that have some. */
export function findArticles({ articles, common, words }: ArticleIndex, typed: string): FoundArticles {
  const asked = queryWords(typed);
  const last = asked.at(-1) ?? '';
  const misspelt = new Set(asked.filter((word) => !hasWord(words, word) && !(word === last && hasBeginning(words, word))));
  const isCommon = (word: string) => common.some((other) => other === word || (word === last && other.startsWith(word)));

  const queryFor = (word: string): Query => ({
    queries: [word],
    fuzzy: misspelt.has(word) && lettersWrong(word),
    ...(word === last
      ? {
          prefix: word.length >= beginsAtLeast,
          weights: hasWord(words, word) ? weightsOfWhole : weights,
          ...(word.length < beginsAnywhereAtLeast ? { fields: summary } : {}),
        }
      : {}),
  });
  const hits = articles.search({ queries: asked.map(queryFor) }, { boost, weights });
  const telling = asked.filter((word) => !isCommon(word));
  const needed = telling.length > 0 ? telling : asked;
  const whole = hits
    .filter(({ queryTerms }) => needed.every((word) => queryTerms.includes(word)))
    .sort((one, other) => other.queryTerms.length - one.queryTerms.length || other.score - one.score);
  return {
    words: asked,
    misspelt,
    hits: (whole.length > 0 ? whole : hits).slice(0, articlesAtMost).map((hit) => ({
      id: hit.id,
      name: hit.name,
      number: hit.number,
      score: hit.score,
      own: countTogether(hit, summary),
    })),
  };
}

function hasWord(sorted: readonly string[], word: string): boolean {
  return sorted[firstFrom(sorted, word)] === word;
}

function hasBeginning(sorted: readonly string[], beginning: string): boolean {
  return sorted[firstFrom(sorted, beginning)]?.startsWith(beginning) ?? false;
}

/** Where the first word stands that does not come before this one. */
function firstFrom(sorted: readonly string[], word: string): number {
  let from = 0;
  let to = sorted.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((sorted[middle] ?? '') < word) {
      from = middle + 1;
    } else {
      to = middle;
    }
  }
  return from;
}
