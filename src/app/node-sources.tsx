import { statementsOf } from '../engine/statements.ts';
import { StatementList } from '../features/sources/statement-list.tsx';
import type { ArticleNode } from '../model/article-node.ts';
import { loadFacts } from './load-facts.ts';

/** What the statements of a node rest on, ready to be shown. */
export async function showSources(node: ArticleNode) {
  return <StatementList statements={statementsOf(node)} facts={await loadFacts()} />;
}
