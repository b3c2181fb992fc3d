import type { ChecklistStep } from '../../model/article/checklist-step.ts';
import type { Moment } from '../../model/case/moment.ts';
import { joinScope } from '../article/scope-of.ts';
import type { EarlierStep } from './earlier-steps.ts';

const states = { done: 'done', skipped: 'skipped', failed: 'did not work', waiting: 'carried out' } as const;

/** A step that was marked under a name that the checklist has no more: what it was where one knows, and what became of it. */
export function wordsOfEarlier(
  { stepId, record }: EarlierStep,
  resolution: readonly ChecklistStep[],
  timeOf: (moment: Moment) => string,
): string {
  const step = resolution.find(({ id }) => id === stepId);
  const why = record.state === 'skipped' ? `: ${record.reason}` : record.state === 'failed' ? `: ${record.note}` : '';
  return `${step === undefined ? `“${stepId}”` : joinScope(step)} ${states[record.state]} ${timeOf(record.at)}${why}`;
}
