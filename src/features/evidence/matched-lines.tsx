type MatchedLinesProps = { lines: readonly string[] };

/** The lines that a proposal rests on, as they stand in the evidence. */
export function MatchedLines({ lines }: MatchedLinesProps) {
  return (
    <pre className="mt-2 whitespace-pre-wrap rounded-lg bg-code px-3.5 py-2.5 font-mono text-[0.8125rem] text-code-text">
      <code>{lines.join('\n')}</code>
    </pre>
  );
}
