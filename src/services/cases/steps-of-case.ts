import { useMemo } from 'react';
import type { Case, StepRecord } from '../../model/case/case.ts';

/** What became of the steps of one cause, by the step's id. The same object until one of the case's steps changes. */
export function useStepsOf(steps: Case['steps'] | undefined, asked: string): Readonly<Record<string, StepRecord>> {
  return useMemo(() => {
    const own = Object.entries(steps ?? {}).filter(([key]) => key.startsWith(`${asked}/`));
    return Object.fromEntries(own.map(([key, record]) => [key.slice(asked.length + 1), record]));
  }, [steps, asked]);
}
