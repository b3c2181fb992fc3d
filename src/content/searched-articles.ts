import { callerWords } from 'virtual:pack/caller-words';
import { signs } from 'virtual:pack/signs';
import type { ArticleDocument } from '../engine/search/search-document.ts';
import { articleDocumentOf } from '../engine/search/search-documents.ts';
import type { Article } from '../model/article/article.ts';

/** What search looks through to find each article, with what is known of it besides. */
export function articleDocuments(articles: readonly Article[]): ArticleDocument[] {
  return articles.map((article) => {
    const callers = callerWords.find(({ articleId }) => articleId === article.id);
    const said = signs.find(({ articleId }) => articleId === article.id);
    return articleDocumentOf(article, {
      ...(callers === undefined ? {} : { callers }),
      ...(said === undefined ? {} : { signs: said.signs }),
    });
  });
}
