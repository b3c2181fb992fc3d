import { ownValue } from '../engine/own-value.ts';
import { readArticleIndex } from '../features/search/article-index.ts';
import { type FoundArticles, findArticles } from '../features/search/find-articles.ts';
import { addPlaces, type FoundArticle, type PlacesOf } from '../features/search/find-places.ts';
import { type PlaceIndex, readPlaceIndex } from '../features/search/place-index.ts';
import { loadOnce } from './load-once.ts';

type Written = typeof import('virtual:search-index');

export type CatalogueSearch = {
  readonly findArticles: (words: string) => FoundArticles;
  /** The places of an article, or undefined where they do not load. The same promise each time. */
  readonly loadPlaces: (articleId: string) => Promise<PlaceIndex | undefined>;
  readonly addPlaces: (found: FoundArticles, placesOf: PlacesOf) => FoundArticle[];
};

const failureKeptFor = 1000;

export function openCatalogueSearch({ writtenArticles, placesById }: Written): CatalogueSearch {
  const index = readArticleIndex(writtenArticles);
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
    findArticles: (words) => findArticles(index, words),
    loadPlaces: (articleId) => {
      const load = opened.get(articleId) ?? openPlaces(articleId);
      opened.set(articleId, load);
      return load();
    },
    addPlaces,
  };
}
