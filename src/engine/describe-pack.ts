import type { PackMark } from '../model/article.ts';

/** Whose an article is that is not of the home pack: the pack, who publishes it, and its edition. */
export function describePack({ title, publisher, edition }: PackMark): string {
  return `From the pack “${title}” of ${publisher}, edition ${edition.number} of ${edition.date}`;
}
