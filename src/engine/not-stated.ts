/** Said in place of what an article that nobody has reviewed leaves out. */
export const notStated = 'the article does not say';

export function wordsOfMinutes(minutes: number | undefined): string {
  return minutes === undefined ? `${notStated} how long` : `about ${minutes} min`;
}

export function wordsOfWait(minutes: number | undefined): string {
  return minutes === undefined ? `Wait (${notStated} how long)` : `Wait ${minutes} min`;
}
