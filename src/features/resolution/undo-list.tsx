import { joinScope } from '../../engine/article/scope-of.ts';
import type { ChecklistStep } from '../../model/article/checklist-step.ts';
import { SourcedText } from '../../ui/text/sourced-text.tsx';

type UndoListProps = {
  /** The last one first. */
  steps: readonly ChecklistStep[];
  numberOf: (stepId: string) => number;
};

export function UndoList({ steps, numberOf }: UndoListProps) {
  return (
    <ol aria-label="Undo" className="space-y-2.5">
      {steps.map(({ undo, ...step }) => (
        <li key={step.id} className="border-l-2 border-line pl-3">
          {undo === undefined ? <span>No source gives a way back for this step.</span> : <SourcedText {...undo} />}
          <span className="block text-muted">
            Step {numberOf(step.id)}: {joinScope(step)}
          </span>
        </li>
      ))}
    </ol>
  );
}
