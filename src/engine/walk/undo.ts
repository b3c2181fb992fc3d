import type { ChecklistStep } from '../../model/article/checklist-step.ts';
import type { StepRecord } from '../../model/case/case.ts';
import { ownValue } from '../data/own-value.ts';

/**
 * The steps to undo when things got worse, the last one first: those that are done, wait for their effect, or were tried
 * and failed. In the order of the checklist, not of the clock: that order is the one that the article vouches for.
 */
export function stepsToUndo(resolution: readonly ChecklistStep[], records: Readonly<Record<string, StepRecord>>): ChecklistStep[] {
  return resolution.filter(({ id }) => wasCarriedOut(ownValue(records, id))).toReversed();
}

function wasCarriedOut(record: StepRecord | undefined): boolean {
  return record !== undefined && record.state !== 'skipped';
}
