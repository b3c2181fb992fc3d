import { type ArticleHealth, examineArticle, examineTogether, examineUnreadable } from '../engine/article-health.ts';
import type { Article } from '../model/article.ts';
import { type ReadArticle, readArticles } from './examined-articles.ts';
import { records } from './records.ts';
import { surroundings } from './surroundings.ts';

/** What stands in every article of the catalogue and what is wrong with it. The recorded links are those of the home pack. */
export async function examineCatalogue(read?: () => Promise<readonly ReadArticle[]>): Promise<ArticleHealth[]> {
  const listed = await (read ?? readArticles)();
  const articles = listed.flatMap((each) => ('article' in each ? [each.article] : []));
  const meetings = [...surroundings.meetings, ...articles.map(observationsOf)];
  const around = { ...surroundings, meetings, ...(read === undefined && records !== undefined ? { records } : {}) };
  const examined = listed.map((each) =>
    'article' in each ? examineArticle(each.listedAs, each.article, around) : examineUnreadable(each.listedAs, each.unreadable),
  );
  return read === undefined ? examineTogether(examined, articles, around) : examined;
}

function observationsOf({ nodes }: Article): Set<string> {
  return new Set(Object.values(nodes ?? {}).flatMap((node) => (node.kind === 'question' && node.asks !== undefined ? [node.asks] : [])));
}
