import { loadArticles } from '../src/content/articles.ts';
import { articleDocumentOf, placeDocumentsOf } from '../src/content/search-documents.ts';
import { writePlaceIndex } from '../src/features/search/place-index.ts';
import { writeArticleIndex } from '../src/features/search/write-article-index.ts';

const articles = await loadArticles();

/** The index of the articles of the catalogue as text. */
export const writtenArticles = writeArticleIndex(articles.map(articleDocumentOf));

/** The indexes of the places of each article, by its id, as text. */
export const writtenPlaces = new Map(articles.map((article) => [article.id, writePlaceIndex(placeDocumentsOf(article))]));
