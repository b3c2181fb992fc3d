import { type ReactNode, useState } from 'react';

type SourcesPanelProps = {
  /** Called when the panel is opened, because nobody else needs the sources. */
  load: () => Promise<ReactNode>;
};

const failed = <p role="alert">The sources did not load. Close this and open it again to try once more.</p>;

export function SourcesPanel({ load }: SourcesPanelProps) {
  const [sources, setSources] = useState<ReactNode>(<p className="text-muted">Opening the sources…</p>);
  const open = (isOpen: boolean) => {
    if (isOpen) {
      load().then(setSources, () => setSources(failed));
    }
  };
  return (
    <details className="panel mt-4 print:hidden" onToggle={(event) => open(event.currentTarget.open)}>
      <summary className="px-4.5 py-3 text-sm font-semibold">Where does this come from?</summary>
      <div className="px-4.5 pb-4 text-sm">{sources}</div>
    </details>
  );
}
