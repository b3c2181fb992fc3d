import type { Statement } from '../../../model/article/statement.ts';
import { SourcedText } from '../../../ui/text/sourced-text.tsx';

type StatementListProps = { statements: readonly Statement[] };

/** What the article says, each with the numbers of its facts; the list of sources below explains them. */
export function StatementList({ statements }: StatementListProps) {
  return (
    <ul className="ml-5 mt-2 list-disc space-y-1.5 marker:text-muted">
      {statements.map(({ sources, ...words }) => (
        <li key={words.text}>
          <SourcedText {...words} /> <Facts sources={sources} />
        </li>
      ))}
    </ul>
  );
}

function Facts({ sources }: Pick<Statement, 'sources'>) {
  return sources.map((factId) => (
    <span key={factId} className="mr-1.5 whitespace-nowrap font-mono text-xs text-muted">
      {factId}
    </span>
  ));
}
