import type { ReactNode } from 'react';
import type { StepRecords } from '../../engine/checklist/checklist-machine.ts';
import { countSteps, describeCounts } from '../../engine/checklist/count-steps.ts';
import { Progress } from './progress.tsx';

type ChecklistProps = {
  title: string;
  stepIds: readonly string[];
  records: StepRecords;
  /** Said when the browser does not keep what became of the steps. */
  warning: string | undefined;
  /** The case beside which one looks, and what became of the steps there. */
  beside?: { name: string; records: StepRecords };
  /** What was marked in an earlier edition of the article and is no step of this list any more, each in words. */
  earlier?: readonly string[];
  /** Stands above the steps: the blanks to fill in. */
  blanks: ReactNode;
  children: ReactNode;
};

export function Checklist({ title, stepIds, records, warning, beside, earlier = [], blanks, children }: ChecklistProps) {
  const counts = countSteps(stepIds, records);
  const isBegun = isAny(counts);
  const inCase = countSteps(stepIds, beside?.records ?? {});
  return (
    <section aria-labelledby="checklist" className="panel px-4.5 py-4">
      <div className="mb-1 flex flex-wrap items-baseline justify-between gap-x-4">
        <h2 id="checklist" className="panel-title">
          {title}
        </h2>
        <span role="status" className={`text-sm text-muted ${isBegun ? '' : 'print:hidden'}`}>
          {describeCounts(counts, stepIds.length)}
        </span>
      </div>
      <Progress counts={counts} total={stepIds.length} />
      {beside !== undefined && isAny(inCase) && (
        <p className="text-sm">
          In {beside.name}: {describeCounts(inCase, stepIds.length)}
        </p>
      )}
      {warning !== undefined && (
        <p role="alert" className="my-2 rounded-lg bg-warn-soft px-3.5 py-2 text-sm">
          {warning}
        </p>
      )}
      {earlier.length > 0 && (
        <div className="my-2 rounded-lg bg-warn-soft px-3.5 py-2 text-sm">
          <p>Marked in an earlier edition of this article, and not in this list any more. Compare before you do a step twice:</p>
          <ul className="ml-5 list-disc">
            {earlier.map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ul>
        </div>
      )}
      {blanks}
      <ol aria-label={title} className="divide-y divide-line">
        {children}
      </ol>
      <p className="mt-1 text-sm text-muted print:hidden">What became of the steps is kept on this device only.</p>
    </section>
  );
}

function isAny(counts: ReturnType<typeof countSteps>): boolean {
  return Object.values(counts).some((count) => count > 0);
}
