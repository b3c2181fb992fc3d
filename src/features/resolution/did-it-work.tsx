import { stepsToUndo } from '../../engine/undo.ts';
import type { ChecklistStep } from '../../model/checklist-step.ts';
import type { Statement } from '../../model/statement.ts';
import { buttonStyle } from '../../ui/button-style.ts';
import { SourcedText } from '../../ui/sourced-text.tsx';
import type { StepRecords } from './checklist-machine.ts';
import { UndoList } from './undo-list.tsx';

type DidItWorkProps = {
  expected: Statement;
  resolution: readonly ChecklistStep[];
  records: StepRecords;
  /** `nextTitle` is what comes after not fixed. */
  links: { fixed: string; notFixed: string; nextTitle: string };
};

export function DidItWork({ expected, resolution, records, links }: DidItWorkProps) {
  const toUndo = stepsToUndo(resolution, records);
  const numberOf = (stepId: string) => 1 + resolution.findIndex(({ id }) => id === stepId);
  return (
    <section aria-labelledby="did-it-work" className="panel mt-4 px-4.5 py-4">
      <h2 id="did-it-work" className="panel-title mb-2">
        Did it work?
      </h2>
      <p className="mb-3">
        <SourcedText {...expected} />
      </p>
      <ul aria-label="Answers" className="flex flex-wrap gap-2 print:hidden">
        <li>
          <a href={links.fixed} className={buttonStyle.primary}>
            Fixed
          </a>
        </li>
        <li>
          <a href={links.notFixed} className={buttonStyle.plain}>
            Not fixed
          </a>
        </li>
      </ul>
      <p className="mt-2 text-sm text-muted">All that you noted here stays. If it is not fixed, next comes: {links.nextTitle}</p>
      <details className="mt-3 print:hidden">
        <summary className="text-sm font-semibold">Worse: show how to undo</summary>
        <div className="mt-2 text-sm">
          {toUndo.length === 0 ? (
            <p>No step is marked as done, waiting or failed, so there is nothing to undo. Mark what you did, and it is listed here.</p>
          ) : (
            <>
              <p className="mb-2 text-muted">Undo what you did, the last step first:</p>
              <UndoList steps={toUndo} numberOf={numberOf} />
            </>
          )}
          <p className="mt-3">
            <a href={links.notFixed} className={buttonStyle.plain}>
              {toUndo.length === 0 ? 'Not fixed' : 'Undone. Not fixed'}
            </a>
          </p>
        </div>
      </details>
    </section>
  );
}
