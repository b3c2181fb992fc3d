import { observations } from 'virtual:pack/observations';
import { describe, expect, it } from 'vitest';
import { vocabulary } from '../../src/content/vocabulary.ts';
import { findArticles } from '../../src/engine/search/find/find-articles.ts';
import { addPlaces } from '../../src/engine/search/find/find-places.ts';
import { readArticleIndex } from '../../src/engine/search/index/article-index.ts';
import { type PlaceIndex, readPlaceIndex, writePlaceIndex } from '../../src/engine/search/index/place-index.ts';
import { writeArticleIndex } from '../../src/engine/search/index/write-article-index.ts';
import { articleDocumentOf, foundDocumentOf } from '../../src/engine/search/search-documents.ts';
import { makeSyntheticCatalogue } from './synthetic-catalogue.mjs';
import { makeSearches } from './synthetic-searches.mjs';

// More than the articles that one word may lead to, so that the index leaves some out.
const articles = makeSyntheticCatalogue({ seed: 20261121, count: 400, observations });
const index = readArticleIndex(
  writeArticleIndex(
    articles.map((article) => articleDocumentOf(article)),
    vocabulary,
  ),
  vocabulary,
);
const read = new Map<string, PlaceIndex>();
const placesOf = (articleId: string) => {
  const article = articles.find(({ id }) => id === articleId);
  const places = read.get(articleId) ?? (article && readPlaceIndex(writePlaceIndex(foundDocumentOf(article))));
  if (places !== undefined) {
    read.set(articleId, places);
  }
  return places;
};
const find = (words: string) => addPlaces(findArticles(index, words), placesOf);
// Of each kind. What stands in steps alone is found less often: such words lead to a bounded number of articles.
const searches = 40;

describe('in a catalogue of four hundred articles', () => {
  it.each([
    ['as they are written', false, 0.95],
    ['with a letter missing', true, 0.9],
  ] as const)('words %s find the article among the first five', (_name, hasTypo, share) => {
    const made = makeSearches(articles, { seed: 1, count: searches, hasTypo }).filter(({ kind }) => kind !== 'step');
    const lost = made.filter(
      ({ words, articleId }) =>
        !find(words)
          .slice(0, 5)
          .some(({ href }) => href === `/${articleId}/`),
    );
    expect(lost.map(({ words }) => words).slice(Math.floor(made.length * (1 - share)))).toEqual([]);
  });

  it('every article is found by its number', () => {
    expect(articles.filter(({ id, number }) => findArticles(index, number).hits[0]?.id !== id)).toEqual([]);
  });

  it('a word of every article leaves those that say it in their title, and finds something', () => {
    expect(index.common).toContain('mail');
    const titles = find('mail').map(({ title }) => title);
    expect(titles.length).toBeGreaterThan(0);
    expect(titles.filter((title) => !/mail/i.test(title))).toEqual([]);
  });

  it('a word of every article beside a rare one does not hide the article that has the rare one', () => {
    const [article] = articles;
    expect(findArticles(index, `${article?.number} logged`).hits.map(({ id }) => id)).toEqual([article?.id]);
  });

  it('articles without their places are shown without', () => {
    const found = findArticles(index, 'mail queue');
    expect(found.hits.length).toBeGreaterThan(0);
    expect(addPlaces(found, () => undefined).flatMap(({ places }) => places)).toEqual([]);
  });
});
