import type { SearchResult } from 'minisearch';
import type { ArticleIndex, KeptArticle } from './article-index.ts';
import { type AskedWords, findNearWords, findNeighbours, findWords, type MeantWords } from './meant-words.ts';
import { queryWords } from './query-words.ts';
import { countTogether, scoreByWords, type Together, wordsIn } from './together.ts';

/** An article that fits, to be looked through for its places. */
export type ArticleHit = KeptArticle & {
  readonly id: string;
  readonly score: number;
  /** How many of the words stand in what the article says of itself. */
  readonly own: Together;
};

export type FoundArticles = {
  readonly asked: AskedWords;
  /** The best first. */
  readonly hits: readonly ArticleHit[];
};

const articlesAtMost = 6;

const summary = ['title', 'keys', 'seen'];
const boost = { title: 3, keys: 3, seen: 2, codes: 1.5, headings: 1.2, text: 0.8 };
// So many words begin with three letters that they are looked for only in what an article says of itself.
const beginsAnywhereAtLeast = 4;
// Words of very many articles only sort what the others found; where these are so many, they are enough.
const tellingEnough = 2;

/** The articles that fit best: those that have all words that tell articles apart; else those that have the rarest. */
export function findArticles(index: ArticleIndex, typed: string): FoundArticles {
  const words = queryWords(typed);
  const last = words.at(-1);
  const asked = new Map(
    words.map((word) => {
      const meant = findWords(index, word, word === last);
      return [word, meant.size > 0 ? meant : findNeighbours(index, word)];
    }),
  );
  const found = searchFor(index, asked, last);
  if (found.isWhole || words.length < 2) {
    return { asked, hits: found.hits };
  }
  // Nothing has all of the words: one of them may be another word, misspelt.
  const wider = new Map([...asked].map(([word, meant]) => [word, new Map([...findNearWords(index, word), ...meant])]));
  return { asked: wider, hits: searchFor(index, wider, last).hits };
}

function searchFor({ articles, common, spread }: ArticleIndex, asked: AskedWords, last: string | undefined) {
  const telling = [...asked].filter(([, meant]) => ![...meant.keys()].some((word) => common.has(word)));
  const weights = new Map([...asked.values()].flatMap((meant) => [...meant]));
  const queries = (telling.length < tellingEnough ? [...asked] : telling).map(([word, meant]) => ({
    queries: [...meant.keys()],
    ...(word === last && word.length < beginsAnywhereAtLeast ? { fields: summary } : {}),
  }));
  const rarity = new Map([...asked].map(([word, meant]) => [word, rarityOf(meant, spread, articles.documentCount)]));
  const needed = (telling.length > 0 ? telling : [...asked]).map(([word]) => word);
  const hits = articles.search({ queries }, { boost, boostTerm: (term) => weights.get(term) ?? 1 }).map((hit) => {
    const words = wordsIn(hit, asked);
    return { hit, words, score: scoreByWords(hit, words.size), told: [...words].reduce((sum, word) => sum + (rarity.get(word) ?? 0), 0) };
  });
  const whole = hits.filter(({ words }) => needed.every((word) => words.has(word)));
  const best = (whole.length > 0 ? whole : hits).sort((one, other) => other.told - one.told || other.score - one.score);
  return { isWhole: whole.length > 0, hits: best.slice(0, articlesAtMost).map(({ hit, score }) => hitOf({ ...hit, score }, asked)) };
}

function hitOf(hit: SearchResult, asked: AskedWords): ArticleHit {
  return { id: hit.id, name: hit.name, number: hit.number, score: hit.score, own: countTogether(hit, asked, summary) };
}

/** How much it says that an article has a word: the more, the fewer articles have it. */
function rarityOf(meant: MeantWords, spread: ReadonlyMap<string, number>, articles: number): number {
  const most = Math.max(0, ...[...meant.keys()].map((word) => spread.get(word) ?? 0));
  return Math.log(1 + articles / (1 + most));
}
