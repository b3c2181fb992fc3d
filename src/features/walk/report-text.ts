import type { ArticleCore } from '../../engine/article/article-core.ts';
import { describePack } from '../../engine/words/describe-pack.ts';

/** The short text that tells the owner of an article where something is wrong. */
export function writeReportText(article: ArticleCore, owner: string, place: { nodeId: string; title: string }, url: string): string {
  const { number, date } = article.edition;
  return [
    `For the owner of ${article.number}, ${article.title} (${owner})`,
    `Place: ${place.title} (${place.nodeId})`,
    `Edition: ${number} of ${date}`,
    ...(article.pack === undefined ? [] : [describePack(article.pack)]),
    `Link: ${url}`,
    '',
    'What is wrong: ',
  ].join('\n');
}
