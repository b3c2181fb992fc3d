import type { ReactNode } from 'react';
import { Badge } from '../../ui/badge.tsx';
import { linkButtonStyle } from '../../ui/button-style.ts';

type ChecklistProps = {
  steps: readonly { id: string; isDone: boolean; role: string; body: ReactNode; effects: ReactNode }[];
  onTick: (stepId: string, isDone: boolean) => void;
  onClear: () => void;
  /** Said when the browser does not keep the ticks. */
  warning?: string;
  children: ReactNode;
};

export function Checklist({ steps, onTick, onClear, warning, children }: ChecklistProps) {
  const done = steps.filter(({ isDone }) => isDone).length;
  return (
    <section aria-labelledby="checklist" className="panel px-4.5 py-4">
      <div className="mb-1 flex flex-wrap items-baseline justify-between gap-x-4">
        <h2 id="checklist" className="panel-title">
          Resolution checklist
        </h2>
        <span className="flex items-baseline gap-3 text-sm text-muted print:hidden">
          {done > 0 && (
            <button type="button" className={linkButtonStyle} onClick={onClear}>
              Clear ticks
            </button>
          )}
          <span role="status">
            {done} of {steps.length} steps done
          </span>
        </span>
      </div>
      {warning !== undefined && (
        <p role="alert" className="my-2 rounded-lg bg-warn-soft px-3.5 py-2 text-sm">
          {warning}
        </p>
      )}
      {children}
      <ol aria-label="Resolution checklist" className="divide-y divide-line">
        {steps.map(({ id, isDone, role, body, effects }, index) => (
          <li key={id} className="grid grid-cols-[1.375rem_1fr] gap-3.5 py-3.5">
            <input
              type="checkbox"
              checked={isDone}
              id={`step-${id}`}
              onChange={(event) => onTick(id, event.currentTarget.checked)}
              className="mt-0.5 size-5.5 accent-ok print:appearance-none print:border-2 print:border-line-strong"
            />
            <div>
              <div className={isDone ? 'text-muted' : ''}>
                <span className="mr-1.5 font-semibold">{index + 1}.</span>
                {body}
              </div>
              <div className="mt-2 flex flex-wrap gap-1.5">
                <Badge>{role}</Badge>
              </div>
              {effects}
            </div>
          </li>
        ))}
      </ol>
      <p className="mt-1 text-sm text-muted print:hidden">Ticks are kept on this device only.</p>
    </section>
  );
}
