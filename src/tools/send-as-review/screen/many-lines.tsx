import { type FormEvent, useEffect, useRef, useState } from 'react';
import { buttonStyle } from '../../../ui/form/button-style.ts';
import type { Decision, Preview } from '../review/messages.ts';
import { ReasonField } from './reason-field.tsx';

/** More lines than these are decided at once only with a reason, and after a question. */
export const linesUnasked = 10;

type ManyLinesProps = {
  decision: Decision;
  preview: Preview;
  reason: string;
  onDecide: (reason: string) => void;
  onClose: () => void;
};

const words = {
  granted: {
    ask: (lines: string) => `Grant Send As on ${lines}?`,
    does: 'They go into the import file: run with it, the script lets each account send as the owner of its mailbox.',
    act: 'Grant',
  },
  'left-out': {
    ask: (lines: string) => `Leave out ${lines}?`,
    does: 'They stay out of the import file: these accounts do not get Send As by it.',
    act: 'Leave out',
  },
  undecided: {
    ask: (lines: string) => `Make ${lines} undecided?`,
    does: 'What was decided about them is removed, with the reasons.',
    act: 'Make undecided',
  },
} as const;

export const countLines = (count: number) => (count === 1 ? '1 line' : `${count.toLocaleString('en')} lines`);

/** How many lines a group action changes: it decides about none again, and makes undecided only what was decided. */
export function linesChanged(decision: Decision, { undecided, decided }: Preview): number {
  return decision === 'undecided' ? decided : undecided;
}

/** Stands between a group action and many lines: says how many and what it does to them, and asks why. */
export function ManyLines({ decision, preview, reason: typedBefore, onDecide, onClose }: ManyLinesProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [reason, setReason] = useState(typedBefore);
  useEffect(() => dialog.current?.showModal(), []);
  const { ask, does, act } = words[decision];
  const lines = countLines(linesChanged(decision, preview));
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onDecide(reason);
  };
  return (
    <dialog
      ref={dialog}
      aria-labelledby="many-lines"
      onClose={onClose}
      className="panel m-auto max-h-[90vh] w-[min(34rem,94vw)] overflow-auto p-5 text-text backdrop:bg-black/50"
    >
      <form onSubmit={submit}>
        <h2 id="many-lines" className="text-lg font-semibold">
          {ask(lines)}
        </h2>
        <p className="mt-1 text-muted">
          {does}
          {decision !== 'undecided' && preview.decided > 0 && ` ${countLines(preview.decided)} decided before stay as they are.`}
        </p>
        {decision !== 'undecided' && (
          <div className="mt-3">
            <ReasonField label="Reason, needed for so many at once" reason={reason} onReason={setReason} isRequired />
          </div>
        )}
        <div className="mt-4 flex flex-wrap gap-2">
          <button type="submit" className={buttonStyle.primary}>
            {act} {lines}
          </button>
          <button type="button" className={buttonStyle.plain} onClick={() => dialog.current?.close()}>
            Cancel
          </button>
        </div>
      </form>
    </dialog>
  );
}
