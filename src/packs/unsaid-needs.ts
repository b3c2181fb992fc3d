import { writtenPartsOf } from '../engine/written-parts.ts';
import type { ArticleFile } from '../model/article-file.ts';
import { asWrittenFields } from '../model/as-written.ts';
import type { PackFault } from './fault.ts';

/**
 * What an article rests on and does not say in `needs`: an older program would call the fields mistakes, and not say that it
 * is too old.
 */
export function findUnsaidNeeds(file: string, { needs = [], nodes }: ArticleFile): PackFault[] {
  const used = Object.entries(nodes).flatMap(([nodeId, node]) =>
    writtenPartsOf(node).flatMap(({ at, part }) =>
      Object.keys(asWrittenFields)
        .filter((field) => Object.hasOwn(part, field))
        .map((field) => `${field} of ${nodeId}, ${at}`),
    ),
  );
  return used[0] === undefined || needs.includes('steps')
    ? []
    : [{ file, path: 'needs', says: `does not name "steps", which stands for ${used[0]}` }];
}
