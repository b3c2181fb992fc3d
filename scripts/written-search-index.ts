import { loadArticles } from '../src/content/articles.ts';
import { articleDocuments } from '../src/content/searched-articles.ts';
import { vocabulary } from '../src/content/vocabulary.ts';
import { foundDocumentOf } from '../src/engine/search-documents.ts';
import { writePlaceIndex } from '../src/features/search/place-index.ts';
import { writeArticleIndex } from '../src/features/search/write-article-index.ts';

const articles = await loadArticles();

/** The index of the articles of the catalogue as text. */
export const writtenArticles = writeArticleIndex(articleDocuments(articles), vocabulary);

/** The places of each article, by its id, as text. */
export const writtenPlaces = new Map(articles.map((article) => [article.id, writePlaceIndex(foundDocumentOf(article))]));
