import { type RefObject, useEffect } from 'react';
import type { StepRecord } from '../../model/case/case.ts';

type StepBoxProps = { stepId: string; state: StepRecord['state'] | undefined; onTick: () => void; ref: RefObject<HTMLInputElement | null> };

const looks = {
  done: { sign: '✓', box: 'border-ok bg-ok', ink: 'text-surface' },
  waiting: { sign: '…', box: 'border-warn bg-warn-soft', ink: 'text-warn' },
  failed: { sign: '✕', box: 'border-danger bg-danger-soft', ink: 'text-danger' },
  skipped: { sign: '–', box: 'border-line-strong bg-surface-2', ink: 'text-muted' },
  'not-started': { sign: '', box: 'border-line-strong bg-surface', ink: '' },
} as const;

/** The box of a step. On paper it shows what became of the step; one that is open or still waits is empty, to be ticked there. */
export function StepBox({ stepId, state, onTick, ref }: StepBoxProps) {
  // A step that waits is neither open nor done. The browser forgets it at each click, so it is said after every rendering.
  useEffect(() => {
    if (ref.current !== null) {
      ref.current.indeterminate = state === 'waiting';
    }
  });
  const { sign, box, ink } = looks[state ?? 'not-started'];
  return (
    <span className="relative mt-0.5 block size-5.5">
      <input
        ref={ref}
        type="checkbox"
        id={`step-${stepId}`}
        aria-describedby={`step-${stepId}-state`}
        checked={state === 'done'}
        onChange={onTick}
        className={`size-5.5 cursor-pointer appearance-none rounded-md border-2 print:border-line-strong print:bg-transparent ${box}`}
      />
      <span
        aria-hidden="true"
        className={`pointer-events-none absolute inset-0 grid place-items-center text-sm font-bold leading-none print:text-text ${state === 'waiting' ? 'print:hidden' : ''} ${ink}`}
      >
        {sign}
      </span>
    </span>
  );
}
