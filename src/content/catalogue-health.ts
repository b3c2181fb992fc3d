import { type ArticleHealth, examineArticle, examineUnreadable } from '../engine/article-health.ts';
import type { Article } from '../model/article.ts';
import { type ReadArticle, readArticles } from './examined-articles.ts';
import { surroundings } from './surroundings.ts';

/** What stands in every article of the catalogue and what is wrong with it. */
export async function examineCatalogue(read: () => Promise<readonly ReadArticle[]> = readArticles): Promise<ArticleHealth[]> {
  const articles = await read();
  const asked = articles.flatMap((listed) => ('article' in listed ? [observationsOf(listed.article)] : []));
  const around = { ...surroundings, meetings: [...surroundings.meetings, ...asked] };
  return articles.map((listed) =>
    'article' in listed ? examineArticle(listed.listedAs, listed.article, around) : examineUnreadable(listed.listedAs, listed.unreadable),
  );
}

function observationsOf({ nodes }: Article): Set<string> {
  return new Set(Object.values(nodes ?? {}).flatMap((node) => (node.kind === 'question' && node.asks !== undefined ? [node.asks] : [])));
}
