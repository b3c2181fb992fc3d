import type { ChecklistStep } from '../../model/article/checklist-step.ts';

/** What a resolution needs and interrupts in all. */
export type Needs = {
  /** Role ids, in the order in which they come in. */
  readonly roles: readonly string[];
  readonly interrupts: readonly string[];
  readonly needsChangeWindow: boolean;
};

export function needsOf(resolution: readonly ChecklistStep[]): Needs {
  const impacts = resolution.flatMap(({ impact }) => (impact === undefined ? [] : [impact]));
  return {
    roles: [...new Set(resolution.flatMap(({ role }) => (role === undefined ? [] : [role])))],
    interrupts: [...new Set(impacts.flatMap(({ interrupts }) => (interrupts === undefined ? [] : [interrupts])))],
    needsChangeWindow: impacts.some(({ needsChangeWindow }) => needsChangeWindow === true),
  };
}

/** A step asks before it can be ticked when the article says that something stops meanwhile, or that a time must be agreed on. */
export function asksFirst({ impact }: ChecklistStep): boolean {
  return impact?.interrupts !== undefined || impact?.needsChangeWindow === true;
}
