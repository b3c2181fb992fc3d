import type { PackMark } from '../../model/article/article.ts';

/**
 * Whose an article is that is not of the home pack: the pack, who publishes it, its edition, and whether only this device has
 * it. Of what was made with another edition `madeWith`, it says that this one is today's.
 */
export function describePack({ title, publisher, edition, isOnlyHere }: PackMark, madeWith = edition.number): string {
  const today = madeWith === edition.number ? '' : 'today ';
  return `From the pack “${title}” of ${publisher}, ${today}edition ${edition.number} of ${edition.date}${isOnlyHere ? ', opened on one device only' : ''}`;
}

/** Whose the commands are that follow, for texts that leave: who is to run one has to know it beside the command. */
export function describeCommands({ title, publisher }: PackMark, commands: number): string {
  return `${commands === 1 ? 'Command' : 'Commands'} of ${publisher}, ${title}:`;
}
