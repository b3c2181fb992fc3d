import type { SearchResult } from 'minisearch';
import { searchWords } from '../../engine/search-words.ts';
import { type Kept, keepWord, type SearchIndex } from './search-index.ts';
import { whereMatched } from './where-matched.ts';

/** A place of an article that search found, and in what part of it the words stand. */
export type FoundPlace = { readonly href: string; readonly kind: Kept['kind']; readonly title: string; readonly where: string };

/** An article that search found, with the places in it that fit best. */
export type FoundArticle = {
  readonly href: string;
  readonly title: string;
  readonly number: string;
  readonly places: readonly FoundPlace[];
};

type Hit = SearchResult & Kept;

export const linksAtMost = 12;
const placesAtMost = 3;
const charactersAtLeast = 2;

// "Event 3161" means the number, whether or not the word stands beside it in the article.
const beforeNumber = new Set(['event', 'events', 'error', 'code', 'article']);
const startsWithDigit = /^\d/;

/** The articles and places that fit best, the best article first: all words as typed; else all words nearly; else some of them. */
export function findPlaces(index: SearchIndex, typed: string): FoundArticle[] {
  const query = searchWords(typed)
    .filter((word) => keepWord(word) !== null)
    .filter((word, index, all) => !(beforeNumber.has(word) && startsWithDigit.test(all[index + 1] ?? '')))
    .join(' ');
  if (query.length < charactersAtLeast) {
    return [];
  }
  const exact = index.search(query, exactly);
  return group(index, (exact.length > 0 ? exact : wholeOrPart(index.search(query, nearly), new Set(query.split(' ')).size)) as Hit[]);
}

// What has all the words, each nearly; where nothing has, what has some. One search gives both.
function wholeOrPart(hits: readonly SearchResult[], words: number): readonly SearchResult[] {
  const whole = hits.filter(({ queryTerms }) => queryTerms.length === words);
  return whole.length > 0 ? whole : hits;
}

// An article says what it is about; a page that leads elsewhere is the last thing one looks for.
const worth = { article: 2, question: 1, cause: 1.1, escalation: 0.6, referral: 0.5 } as const;

const shared = {
  tokenize: searchWords,
  boost: { title: 3, keys: 3, answers: 1.2, steps: 1, text: 1, context: 0.4 },
  weights: { prefix: 0.6, fuzzy: 0.3 },
  boostDocument: (_id: unknown, _term: string, kept: Record<string, unknown> | undefined) => worth[(kept as Kept).kind],
} as const;

const prefix = (term: string) => term.length >= charactersAtLeast;
// A number with another digit is another number, and short words are all alike.
const fuzzy = (term: string) => (/\d/.test(term) || term.length < 4 ? false : term.length < 7 ? 1 : 2);

const exactly = { ...shared, combineWith: 'AND', prefix } as const;
const nearly = { ...shared, combineWith: 'OR', prefix, fuzzy } as const;

function group(index: SearchIndex, hits: readonly Hit[]): FoundArticle[] {
  const found = new Map<string, FoundPlace[]>();
  let links = 0;
  for (const hit of hits) {
    const article = articleOf(hit.id);
    const places = found.get(article) ?? [];
    const added = places.length < placesAtMost && isWorthShowing(hit, places) ? [placeOf(hit)] : [];
    const adds = added.length + (found.has(article) ? 0 : 1);
    if (links === linksAtMost) {
      break;
    }
    if (links + adds <= linksAtMost) {
      links += adds;
      found.set(article, [...places, ...added]);
    }
  }
  return [...found].map(([article, places]) => {
    const { title, number } = index.getStoredFields(article) as Kept;
    return { href: `/${article}/`, title, number, places };
  });
}

function placeOf(hit: Hit): FoundPlace {
  return { href: `/${hit.id}/`, kind: hit.kind, title: hit.title, where: whereMatched(hit.kind, hit) };
}

// What matches by its article alone is the article. The same question asked at two places is shown once.
function isWorthShowing({ kind, title, match }: Hit, shown: readonly FoundPlace[]): boolean {
  const isOwn = Object.values(match).some((fields) => fields.some((field) => field !== 'context'));
  return kind !== 'article' && isOwn && shown.every((place) => place.title !== title);
}

function articleOf(id: unknown): string {
  return String(id).split('/')[0] ?? '';
}
