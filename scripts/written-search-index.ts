import { loadArticles } from '../src/content/articles.ts';
import { searchDocumentsOf } from '../src/content/search-documents.ts';
import { createSearchIndex } from '../src/features/search/search-index.ts';

const articles = await loadArticles();

/** The search index of the whole catalogue as text. */
export const writtenIndex = JSON.stringify(createSearchIndex(articles.flatMap(searchDocumentsOf)));
