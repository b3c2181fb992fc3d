import { useState } from 'react';
import type { PlacedStatement } from '../../engine/statements.ts';
import { SourcedText } from '../../ui/sourced-text.tsx';
import { FactLine, type FactWords } from './fact-line.tsx';

type Facts = ReadonlyMap<string, FactWords>;

type SourcesPanelProps = {
  statements: readonly PlacedStatement[];
  /** Called when the panel is opened, because nobody else needs the facts. */
  loadFacts: () => Promise<Facts>;
};

export function SourcesPanel({ statements, loadFacts }: SourcesPanelProps) {
  const [facts, setFacts] = useState<Facts | 'opening' | 'failed'>('opening');
  const open = (isOpen: boolean) => {
    if (isOpen) {
      loadFacts().then(setFacts, () => setFacts('failed'));
    }
  };
  return (
    <details className="panel mt-4 print:hidden" onToggle={(event) => open(event.currentTarget.open)}>
      <summary className="px-4.5 py-3 text-sm font-semibold">Where does this come from?</summary>
      <div className="px-4.5 pb-4 text-sm">
        {facts === 'opening' && <p className="text-muted">Opening the sources…</p>}
        {facts === 'failed' && <p role="alert">The sources did not load. Close this and open it again to try once more.</p>}
        {typeof facts !== 'string' && <StatementList statements={statements} facts={facts} />}
      </div>
    </details>
  );
}

function StatementList({ statements, facts }: { statements: readonly PlacedStatement[]; facts: Facts }) {
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
