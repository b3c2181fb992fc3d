import type { SearchResult } from 'minisearch';
import type { ArticleHit, FoundArticles } from './find-articles.ts';
import type { AskedWords } from './meant-words.ts';
import type { KeptPlace, PlaceIndex } from './place-index.ts';
import { countTogether, scoreByWords, weighTogether, wordsIn } from './together.ts';
import { whereMatched } from './where-matched.ts';

/** A place of an article that search found, and in what part of it the words stand. */
export type FoundPlace = { readonly href: string; readonly kind: KeptPlace['kind']; readonly title: string; readonly where: string };

/** An article that search found, with the places in it that fit best. */
export type FoundArticle = {
  readonly href: string;
  readonly title: string;
  readonly number: string;
  readonly places: readonly FoundPlace[];
};

export type PlacesOf = (articleId: string) => PlaceIndex | undefined;

type PlaceHit = SearchResult & KeptPlace;

export const linksAtMost = 12;
const placesAtMost = 3;

/**
 * The articles with their best places, as many as fit on one list, the article first that has the words together. One whose
 * places are not there is shown without.
 */
export function addPlaces(found: FoundArticles, placesOf: PlacesOf): FoundArticle[] {
  let links = found.hits.length;
  return found.hits
    .map((hit) => {
      const index = placesOf(hit.id);
      const places = index === undefined ? [] : findPlaces(index, found);
      return { hit, places, score: scoreOf(hit, places, found.asked) };
    })
    .sort((one, other) => other.score - one.score)
    .map(({ hit, places }) => {
      const shown = places.slice(0, Math.min(placesAtMost, linksAtMost - links)).map(placeOf);
      links += shown.length;
      return { href: `/${hit.id}/`, title: hit.name, number: hit.number, places: shown };
    });
}

const boost = { title: 3, keys: 3, answers: 1.2, steps: 1, text: 1 };
const fields = Object.keys(boost);

function scoreOf({ score, own }: ArticleHit, places: readonly PlaceHit[], asked: AskedWords): number {
  const together = [own, ...places.map((place) => countTogether(place, asked, fields))];
  return score * Math.max(...together.map((counts) => weighTogether(counts, asked.size)));
}

// A page that leads elsewhere is the last thing one looks for.
const worth = { question: 1, cause: 1.1, escalation: 0.6, referral: 0.5 } as const;

/** The places that have the most of the words, the best first. The same question asked at two places is found once. */
function findPlaces(index: PlaceIndex, { asked }: FoundArticles): PlaceHit[] {
  const weights = new Map([...asked.values()].flatMap((meant) => [...meant]));
  const found = index.search(
    { queries: [...weights.keys()] },
    {
      tokenize: (words) => [words],
      boost,
      boostTerm: (term) => weights.get(term) ?? 1,
      boostDocument: (_id, _term, kept) => worth[(kept as KeptPlace).kind],
    },
  ) as PlaceHit[];
  const hits = found
    .map((hit) => ({ hit, count: wordsIn(hit, asked).size }))
    .sort((one, other) => scoreByWords(other.hit, other.count) - scoreByWords(one.hit, one.count));
  const most = Math.max(...hits.map(({ count }) => count));
  const titles = new Set<string>();
  return hits.flatMap(({ hit, count }) => {
    const isFirst = count === most && !titles.has(hit.title);
    if (isFirst) {
      titles.add(hit.title);
    }
    return isFirst ? [hit] : [];
  });
}

function placeOf(hit: PlaceHit): FoundPlace {
  return { href: `/${hit.id}/`, kind: hit.kind, title: hit.title, where: whereMatched(hit.kind, hit) };
}
