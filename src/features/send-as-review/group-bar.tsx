import { buttonStyle, linkButtonStyle } from '../../ui/button-style.ts';
import type { Decision } from './review/messages.ts';

type GroupBarProps = {
  reason: string;
  onReason: (reason: string) => void;
  /** The lines shown, where the group is the lines shown. */
  shown?: number;
  onDecide: (decision: Decision) => void;
  said: string;
  onUndo?: () => void;
};

const reasonsOffered = [
  'Service account, sends as the owner',
  'Delegate, stays on behalf of the owner',
  'Does not send: backup, archive, administrator or reader',
  'Agreed with the owner',
];

/** The reason that goes with what is decided next, and what can be done with all lines shown. */
export function GroupBar({ reason, onReason, shown, onDecide, said, onUndo }: GroupBarProps) {
  const all = shown === undefined ? '' : shown === 1 ? 'the line shown' : `all ${shown.toLocaleString('en')} shown`;
  return (
    <div className="mb-3">
      <div className="flex flex-wrap items-end gap-x-3 gap-y-2">
        <label className="min-w-56 flex-1 text-sm text-muted">
          Reason for what you decide next
          <input
            type="text"
            value={reason}
            list="reasons-offered"
            maxLength={300}
            onChange={(event) => onReason(event.currentTarget.value)}
            className="mt-1 block w-full rounded-md border border-line-strong bg-surface px-2.5 py-1.5 text-sm text-text"
          />
          <datalist id="reasons-offered">
            {reasonsOffered.map((offered) => (
              <option key={offered} value={offered} />
            ))}
          </datalist>
        </label>
        {shown !== undefined && shown > 0 && (
          <>
            <button type="button" className={buttonStyle.plain} onClick={() => onDecide('granted')}>
              Grant {all}
            </button>
            <button type="button" className={buttonStyle.plain} onClick={() => onDecide('left-out')}>
              Leave out {all}
            </button>
            <button type="button" className={buttonStyle.plain} onClick={() => onDecide('undecided')}>
              Make {all} undecided
            </button>
          </>
        )}
      </div>
      <p className="mt-1.5 flex min-h-6 flex-wrap items-baseline gap-x-3 text-sm">
        <span role="status" className="font-medium">
          {said}
        </span>
        {onUndo !== undefined && (
          <button type="button" className={linkButtonStyle} onClick={onUndo}>
            Take the last decision back
          </button>
        )}
      </p>
    </div>
  );
}
