import { useState } from 'react';
import type { PlacedStatement } from '../../engine/statements.ts';
import { SourcedText } from '../../ui/sourced-text.tsx';
import { FactLine, type FactWords } from './fact-line.tsx';

export type Sources = { readonly statements: readonly PlacedStatement[]; readonly facts: ReadonlyMap<string, FactWords> };

type SourcesPanelProps = {
  /** Called when the panel is opened, because nobody else needs the sources. */
  load: () => Promise<Sources>;
};

export function SourcesPanel({ load }: SourcesPanelProps) {
  const [sources, setSources] = useState<Sources | 'opening' | 'failed'>('opening');
  const open = (isOpen: boolean) => {
    if (isOpen) {
      load().then(setSources, () => setSources('failed'));
    }
  };
  return (
    <details className="panel mt-4 print:hidden" onToggle={(event) => open(event.currentTarget.open)}>
      <summary className="px-4.5 py-3 text-sm font-semibold">Where does this come from?</summary>
      <div className="px-4.5 pb-4 text-sm">
        {sources === 'opening' && <p className="text-muted">Opening the sources…</p>}
        {sources === 'failed' && <p role="alert">The sources did not load. Close this and open it again to try once more.</p>}
        {typeof sources !== 'string' && <StatementList {...sources} />}
      </div>
    </details>
  );
}

function StatementList({ statements, facts }: Sources) {
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
