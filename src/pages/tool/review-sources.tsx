import { StatementList } from '../../features/sources/statement-list.tsx';
import { loadFacts } from '../../services/articles/load-facts.ts';
import { reviewCommands, reviewStatements } from '../../tools/send-as-review/review-statements.ts';

/** What the words of the review rest on, ready to be shown. */
export async function showReviewSources() {
  const statements = [...Object.values(reviewStatements), ...Object.values(reviewCommands)];
  return <StatementList statements={statements.map((statement) => ({ at: 'review', statement }))} facts={await loadFacts()} />;
}
