import { statementsOf } from '../../../engine/article/statements.ts';
import { StatementList } from '../../../features/sources/statement-list.tsx';
import type { ArticleNode } from '../../../model/article/article-node.ts';
import { openArticle } from '../../../services/articles/article-store.ts';
import { loadFacts } from '../../../services/articles/load-facts.ts';

/** What the statements of a node rest on, ready to be shown. */
export async function showSources(node: ArticleNode, articleId: string) {
  const opened = await openArticle(articleId);
  return <StatementList statements={statementsOf(node)} facts={opened?.other?.facts ?? (await loadFacts())} />;
}
