import type { Decision, RowWords } from '../review/messages.ts';
import type { CellFocus } from './virtual-grid.tsx';

type DecisionButtonProps = {
  row: RowWords;
  decision: 'granted' | 'left-out';
  focus: CellFocus;
  onDecide: (row: number, decision: Decision) => void;
};

const look = {
  granted: { word: 'Grant', pressed: 'border-ok bg-ok-soft text-ok' },
  'left-out': { word: 'Leave out', pressed: 'border-line-strong bg-surface-2 text-text' },
} as const;

/** Decides about one line; pressed once more it takes the decision back. */
export function DecisionButton({ row: { row, line, owner, account, decision: made }, decision, focus, onDecide }: DecisionButtonProps) {
  const isMade = made === decision;
  const { word, pressed } = look[decision];
  return (
    <button
      type="button"
      {...focus}
      aria-pressed={isMade}
      aria-label={`${word}: line ${line}, ${account} for ${owner}`}
      className={`whitespace-nowrap rounded-lg border px-2.5 py-1 text-sm font-medium ${isMade ? pressed : 'border-line bg-surface text-muted hover:border-accent'}`}
      onClick={() => onDecide(row, isMade ? 'undecided' : decision)}
    >
      {isMade ? <span aria-hidden="true">✓ </span> : null}
      {word}
    </button>
  );
}
