import type { EvidenceRecord } from '../../model/case/case.ts';

type KeptEvidenceProps = { records: readonly EvidenceRecord[]; text: string | undefined };

/** What a case holds of the evidence: the lines behind the accepted answers and, if the person wished so, all of it. */
export function KeptEvidence({ records, text }: KeptEvidenceProps) {
  const lines = [...new Set(records.flatMap((record) => record.lines))];
  if (lines.length === 0) {
    return null;
  }
  return (
    <details className="text-sm">
      <summary className="text-muted">Kept from the evidence: {lines.length === 1 ? '1 line' : `${lines.length} lines`}</summary>
      <pre className="mt-1.5 whitespace-pre-wrap rounded-md bg-surface-2 p-2.5 font-mono text-xs">{lines.join('\n')}</pre>
      {text !== undefined && (
        <details className="mt-1.5">
          <summary className="text-muted">The whole text</summary>
          <pre className="mt-1.5 whitespace-pre-wrap rounded-md bg-surface-2 p-2.5 font-mono text-xs">{text}</pre>
        </details>
      )}
    </details>
  );
}
