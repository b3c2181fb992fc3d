import { Suspense, use, useState } from 'react';
import type { PlacedStatement } from '../../engine/statements.ts';
import { Badge } from '../../ui/badge.tsx';
import { SourcedText } from '../../ui/sourced-text.tsx';

/** A fact as a reader sees it: what it says, and how far it can be relied on. */
export type FactWords = { readonly says: string; readonly kind: string; readonly doubt?: string };

type SourcesPanelProps = {
  statements: readonly PlacedStatement[];
  /** Called once the panel is opened, because nobody else needs the facts. Gives the same promise every time. */
  loadFacts: () => Promise<ReadonlyMap<string, FactWords>>;
};

export function SourcesPanel({ statements, loadFacts }: SourcesPanelProps) {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <details className="panel mt-4 print:hidden" onToggle={(event) => setIsOpen(event.currentTarget.open)}>
      <summary className="px-4.5 py-3 text-sm font-semibold">Where does this come from?</summary>
      {isOpen && (
        <Suspense fallback={<p className="px-4.5 pb-4 text-sm text-muted">Opening the sources…</p>}>
          <StatementList statements={statements} facts={loadFacts()} />
        </Suspense>
      )}
    </details>
  );
}

function StatementList({ statements, facts }: { statements: readonly PlacedStatement[]; facts: Promise<ReadonlyMap<string, FactWords>> }) {
  const known = use(facts);
  return (
    <ul aria-label="Sources" className="space-y-4 px-4.5 pb-4 text-sm">
      {statements.map(({ at, statement }) => (
        <li key={`${at} ${statement.text}`}>
          <p>
            <span className="text-muted">{at}: </span>
            <SourcedText {...statement} />
          </p>
          <ul className="mt-1.5 space-y-1.5 border-l-2 border-line pl-3">
            {statement.sources.map((factId) => (
              <li key={factId}>
                <span className="font-mono text-xs">{factId}</span> {known.get(factId)?.says} <Badge>{known.get(factId)?.kind}</Badge>
                {known.get(factId)?.doubt !== undefined && <span className="block text-muted">In doubt: {known.get(factId)?.doubt}</span>}
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  );
}
