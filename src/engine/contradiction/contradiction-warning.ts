/** The heading of the page that asks which of two answers holds. */
export const whichHolds = 'Which of these two answers holds?';

/** Said of an answer that cannot be true beside another one. */
export function notBeside(given: string): string {
  return `Does not go with your answer “${given}”.`;
}

/** Said on an answer that cannot be true beside another one, which is given already. */
export function warnOf(given: string): string {
  return `${notBeside(given)} Choosing it asks which of the two holds.`;
}
