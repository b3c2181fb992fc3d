/** The heading of the page that asks which of two answers holds. */
export const whichHolds = 'Which of these two answers holds?';

/** Said on an answer that cannot be true beside another one, which is given already. */
export function warnOf(given: string): string {
  return `Does not go with your answer “${given}”. Choosing it asks which of the two holds.`;
}
