/** Said in place of what an article that nobody has reviewed leaves out. */
export const notStated = 'the article does not say';

/** ‘about 5 min’ or ‘Wait 5 min’. */
export function wordsOfMinutes(word: 'about' | 'Wait', minutes: number | undefined): string {
  return minutes === undefined ? `${word === 'Wait' ? 'Wait, ' : ''}${notStated} how long` : `${word} ${minutes} min`;
}
