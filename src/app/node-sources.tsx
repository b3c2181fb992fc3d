import { statementsOf } from '../engine/statements.ts';
import { StatementList } from '../features/sources/statement-list.tsx';
import type { ArticleNode } from '../model/article-node.ts';
import { openArticle } from './article-store.ts';
import { loadFacts } from './load-facts.ts';

/** What the statements of a node rest on, ready to be shown. */
export async function showSources(node: ArticleNode, articleId: string) {
  const opened = await openArticle(articleId);
  return <StatementList statements={statementsOf(node)} facts={opened?.other?.facts ?? (await loadFacts())} />;
}
