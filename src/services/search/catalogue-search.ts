import { vocabulary } from '../../content/vocabulary.ts';
import { ownValue } from '../../engine/data/own-value.ts';
import { type AnswerRead, type FoundArticles, findArticles } from '../../engine/search/find/find-articles.ts';
import { addPlaces, type FoundArticle, type PlacesOf } from '../../engine/search/find/find-places.ts';
import { type Judgement, judgeSearch } from '../../engine/search/find/judge-search.ts';
import { readArticleIndex } from '../../engine/search/index/article-index.ts';
import { type PlaceIndex, readPlaceIndex } from '../../engine/search/index/place-index.ts';
import { loadOnce } from '../browser/load-once.ts';

type Written = typeof import('virtual:search-index');

/** What search finds for a description, the best article first, and what it makes of that. */
export type LookedUp = { readonly found: FoundArticles; readonly judgement: Judgement };

export type CatalogueSearch = {
  /** The titles of all articles. */
  readonly titles: readonly string[];
  /** Looks up words, with the answers that were read in them. The page and `npm run read` both ask here. */
  readonly lookUp: (words: string, answers?: readonly AnswerRead[]) => LookedUp;
  /** The places of an article, or undefined where they do not load. The same promise each time. */
  readonly loadPlaces: (articleId: string) => Promise<PlaceIndex | undefined>;
  readonly addPlaces: (found: FoundArticles, placesOf: PlacesOf) => FoundArticle[];
};

const failureKeptFor = 1000;

/** Search over an index as it was written, with the words that it was written with: how callers speak of what the articles are about. */
export function openCatalogueSearch({ writtenArticles, placesById }: Written, spoken = vocabulary): CatalogueSearch {
  const index = readArticleIndex(writtenArticles, spoken);
  const opened = new Map<string, () => Promise<PlaceIndex | undefined>>();
  const openPlaces = (articleId: string) =>
    loadOnce(async () => {
      try {
        const written = await ownValue(placesById, articleId)?.();
        return written && readPlaceIndex(written.writtenPlaces);
      } catch {
        // Not tried again at once: with a new promise each time what was found would never be shown.
        setTimeout(() => opened.delete(articleId), failureKeptFor);
        return undefined;
      }
    });
  return {
    titles: index.articles.map(({ name }) => name),
    lookUp: (words, answers) => {
      const found = findArticles(index, words, answers);
      return { found, judgement: judgeSearch(found) };
    },
    loadPlaces: (articleId) => {
      const load = opened.get(articleId) ?? openPlaces(articleId);
      opened.set(articleId, load);
      return load();
    },
    addPlaces,
  };
}
