import { buttonStyle, linkButtonStyle } from '../../../ui/form/button-style.ts';
import type { Decision } from '../review/messages.ts';
import { ReasonField, reasonsOffered } from './reason-field.tsx';

type GroupBarProps = {
  reason: string;
  onReason: (reason: string) => void;
  /** The lines shown, where the group is the lines shown. */
  shown?: number;
  onDecide: (decision: Decision) => void;
  said: string;
  onUndo?: () => void;
};

const offered = [
  'Service account, sends as the owner',
  'Delegate, stays on behalf of the owner',
  'Does not send: backup, archive, administrator or reader',
  'Agreed with the owner',
];

/** The reason that goes with the next decision, and with that one only, and what can be done with all lines shown. */
export function GroupBar({ reason, onReason, shown, onDecide, said, onUndo }: GroupBarProps) {
  const all = shown === undefined ? '' : shown === 1 ? 'the line shown' : `all ${shown.toLocaleString('en')} shown`;
  return (
    <div className="mb-3">
      <div className="flex flex-wrap items-end gap-x-3 gap-y-2">
        <ReasonField label="Reason for your next decision" reason={reason} onReason={onReason} />
        <datalist id={reasonsOffered}>
          {offered.map((one) => (
            <option key={one} value={one} />
          ))}
        </datalist>
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
