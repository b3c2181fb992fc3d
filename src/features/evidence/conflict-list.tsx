import type { ReadingWords } from '../../engine/evidence/reading.ts';
import { MatchedLines } from './matched-lines.tsx';

type ConflictListProps = { conflicts: ReadingWords['conflicts'] };

/** Where the text holds several answers to one question: they are shown, and none is proposed. */
export function ConflictList({ conflicts }: ConflictListProps) {
  return (
    <ul aria-label="Contradictory" className="mt-2.5 grid gap-3">
      {conflicts.map(({ question, answers }) => (
        <li key={question} className="rounded-lg border border-dashed border-line-strong px-4 py-3">
          <p className="text-sm text-muted">{question}</p>
          <p>The text holds several answers to this, so none is proposed. Look again, or leave the other lines out.</p>
          {answers.map(({ answerId, answer, lines }) => (
            <div key={answerId} className="mt-2">
              <p className="font-semibold">{answer}</p>
              <MatchedLines lines={lines} />
            </div>
          ))}
        </li>
      ))}
    </ul>
  );
}
