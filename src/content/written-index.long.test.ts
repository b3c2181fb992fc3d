import { expect, it } from 'vitest';
import { findArticles } from '../engine/search/find/find-articles.ts';
import { addPlaces } from '../engine/search/find/find-places.ts';
import { readArticleIndex } from '../engine/search/index/article-index.ts';
import { readPlaceIndex, writePlaceIndex } from '../engine/search/index/place-index.ts';
import { writeArticleIndex } from '../engine/search/index/write-article-index.ts';
import { foundDocumentOf } from '../engine/search/search-documents.ts';
import { loadArticles } from './articles.ts';
import { articleDocuments } from './searched-articles.ts';
import { vocabulary } from './vocabulary.ts';

it('is the index that the build writes, with a file for the places of each article', async () => {
  const all = await loadArticles();
  const { writtenArticles, placesById } = await import('virtual:search-index');
  expect(Object.keys(placesById).sort()).toEqual(all.map(({ id }) => id).sort());
  const written = new Map(
    await Promise.all(Object.entries(placesById).map(async ([id, load]) => [id, (await load()).writtenPlaces] as const)),
  );
  const made = new Map(all.map((article) => [article.id, writePlaceIndex(foundDocumentOf(article))]));
  const search = (index: string, places: ReadonlyMap<string, string>) =>
    addPlaces(findArticles(readArticleIndex(index, vocabulary), 'outbox'), (id) => readPlaceIndex(places.get(id) ?? ''));
  expect(search(writtenArticles, written)).toEqual(search(writeArticleIndex(articleDocuments(all), vocabulary), made));
});
