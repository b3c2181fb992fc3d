import type { StepRecord } from '../../model/case/case.ts';
import { ownValue } from '../data/own-value.ts';
import { countOf } from '../words/count-of.ts';
import type { StepRecords } from './checklist-machine.ts';

type StepCounts = Readonly<Record<StepRecord['state'], number>>;

/** How many of these steps stand how; records of steps that the article no longer has do not count. */
export function countSteps(stepIds: readonly string[], records: StepRecords): StepCounts {
  const states = stepIds.map((stepId) => ownValue(records, stepId)?.state);
  const count = (state: StepRecord['state']) => states.filter((other) => other === state).length;
  return { done: count('done'), skipped: count('skipped'), failed: count('failed'), waiting: count('waiting') };
}

/** `2 of 4 steps done, 1 waiting`: only done is done. */
export function describeCounts({ done, skipped, failed, waiting }: StepCounts, total: number): string {
  const others = [
    [waiting, 'waiting'],
    [failed, 'did not work'],
    [skipped, 'skipped'],
  ] as const;
  return [`${countOf(done, total, 'step')} done`, ...others.flatMap(([count, words]) => (count === 0 ? [] : [`${count} ${words}`]))].join(
    ', ',
  );
}
