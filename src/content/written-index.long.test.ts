import { expect, it } from 'vitest';
import { foundDocumentOf } from '../engine/search-documents.ts';
import { readArticleIndex } from '../features/search/article-index.ts';
import { findArticles } from '../features/search/find-articles.ts';
import { addPlaces } from '../features/search/find-places.ts';
import { readPlaceIndex, writePlaceIndex } from '../features/search/place-index.ts';
import { writeArticleIndex } from '../features/search/write-article-index.ts';
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
