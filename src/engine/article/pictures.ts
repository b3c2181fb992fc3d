import type { ArticleNode } from '../../model/article/article-node.ts';
import type { Picture } from '../../model/article/picture.ts';
import { writtenLinesOf } from './written-parts.ts';

/** A picture with the place where it stands, in words for authors, and the text beside it. */
export type PlacedPicture = { readonly at: string; readonly text: string; readonly picture: Picture };

/** Every picture of a node, in the order in which its instructions are read. */
export function picturesOf(node: ArticleNode): PlacedPicture[] {
  const lines =
    node.kind === 'question'
      ? node.howToFind.steps.map((line, index) => ({ at: `how to find out ${index + 1}`, line }))
      : writtenLinesOf(node);
  return lines.flatMap(({ at, line: { text, picture } }) => (picture === undefined ? [] : [{ at, text, picture }]));
}
