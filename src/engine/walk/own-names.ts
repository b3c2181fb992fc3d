import type { GoesWith } from '../../model/article/question.ts';
import type { ArticleCore } from '../article/article-core.ts';
import { namesOf } from './asked.ts';

/** Under which names the nodes of an article are answered that ask no observation. They mean something in this article only. */
export function ownNamesOf(article: ArticleCore): ReadonlySet<string> {
  const own = Object.entries(article.nodes).filter(([, node]) => !(node.kind === 'question' && node.asks !== undefined));
  return new Set(own.flatMap(([nodeId, node]) => namesOf(article, nodeId, node)));
}

/** What answers go with, without what is said of these names. */
export function withoutClaims(goesWith: GoesWith, names: ReadonlySet<string>): GoesWith {
  return Object.fromEntries(
    Object.entries(goesWith).map(([answerId, others]) => [
      answerId,
      Object.fromEntries(Object.entries(others).filter(([name]) => !names.has(name))),
    ]),
  );
}
