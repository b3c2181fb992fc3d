import type { PlacedStatement } from '../../engine/article/statements.ts';
import type { FactWords } from '../../engine/words/fact-words.ts';
import { SourcedText } from '../../ui/text/sourced-text.tsx';
import { FactLine } from './fact-line.tsx';

type StatementListProps = { statements: readonly PlacedStatement[]; facts: ReadonlyMap<string, FactWords> };

/** Each statement of a place with the facts that it rests on. */
export function StatementList({ statements, facts }: StatementListProps) {
  return (
    <ul aria-label="Sources" className="space-y-4">
      {statements.map(({ at, statement }) => (
        <li key={`${at} ${statement.text}`}>
          <p>
            <span className="text-muted">{at}: </span>
            <SourcedText {...statement} />
          </p>
          <ul className="mt-1.5 space-y-1.5 border-l-2 border-line pl-3">
            {statement.sources.map((factId) => (
              <li key={factId}>
                <FactLine factId={factId} fact={facts.get(factId)} />
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  );
}
