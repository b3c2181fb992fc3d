/** So many characters of the caller's words are kept; a description is never longer, and evidence is kept elsewhere. */
export const callerWordsAtMost = 2000;

/** The key of a checklist step in a case: the name under which its cause is answered, and the step. */
export function stepKey(asked: string, stepId: string): string {
  return `${asked}/${stepId}`;
}
