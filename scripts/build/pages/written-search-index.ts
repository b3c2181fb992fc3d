import { loadArticles } from '../../../src/content/articles.ts';
import { articleDocuments } from '../../../src/content/searched-articles.ts';
import { vocabulary } from '../../../src/content/vocabulary.ts';
import { writePlaceIndex } from '../../../src/engine/search/index/place-index.ts';
import { writeArticleIndex } from '../../../src/engine/search/index/write-article-index.ts';
import { foundDocumentOf } from '../../../src/engine/search/search-documents.ts';

const articles = await loadArticles();

/** The index of the articles of the catalogue as text. */
export const writtenArticles = writeArticleIndex(articleDocuments(articles), vocabulary);

/** The places of each article, by its id, as text. */
export const writtenPlaces = new Map(articles.map((article) => [article.id, writePlaceIndex(foundDocumentOf(article))]));
