import type { PackMark } from '../model/article.ts';

/** Whose an article is that is not of the home pack: the pack, who publishes it, its edition, and whether only this device has it. */
export function describePack({ title, publisher, edition, isOnlyHere }: PackMark): string {
  return `From the pack “${title}” of ${publisher}, edition ${edition.number} of ${edition.date}${isOnlyHere ? ', opened on one device only' : ''}`;
}

/** Whose the commands are that follow, for texts that leave: who is to run one has to know it beside the command. */
export function describeCommands({ title, publisher }: PackMark, commands: number): string {
  return `${commands === 1 ? 'Command' : 'Commands'} of ${publisher}, ${title}:`;
}
