import type { ChecklistStep } from '../../engine/article.ts';

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
    roles: [...new Set(resolution.map(({ role }) => role))],
    interrupts: [...new Set(impacts.flatMap(({ interrupts }) => (interrupts === undefined ? [] : [interrupts])))],
    needsChangeWindow: impacts.some(({ needsChangeWindow }) => needsChangeWindow === true),
  };
}

/** The steps that can be undone, the last one first: of the ticked steps, or of all when none is ticked. */
export function stepsToUndo(resolution: readonly ChecklistStep[], done: readonly string[]): ChecklistStep[] {
  const changing = resolution.filter(({ undo }) => undo !== undefined);
  const ticked = changing.filter(({ id }) => done.includes(id));
  return (done.length > 0 ? ticked : changing).toReversed();
}
