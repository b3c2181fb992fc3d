import { fixedState } from '../engine/compile-article.ts';
import { writtenPartsOf } from '../engine/written-parts.ts';
import type { ArticleFile } from '../model/article-file.ts';
import { asWrittenFields } from '../model/as-written.ts';
import { fieldsToNeed } from '../model/known-needs.ts';
import type { PackFault } from './fault.ts';

/**
 * What an article rests on and does not say in `needs`: an older program would call the fields mistakes, and not say that it
 * is too old.
 */
export function findUnsaidNeeds(file: string, article: ArticleFile): PackFault[] {
  const unsaid = listUnsaidFields(article);
  const fields =
    unsaid.length === 0
      ? []
      : [`does not name ${unsaid.join(' and ')}, which the article uses; a program that does not know it has to leave the article out`];
  return [...findWritten(article), ...fields].map((says) => ({ file, path: 'needs', says }));
}

function findWritten({ needs = [], nodes }: ArticleFile): string[] {
  const used = Object.entries(nodes).flatMap(([nodeId, node]) =>
    writtenPartsOf(node).flatMap(({ at, part }) =>
      Object.keys(asWrittenFields)
        .filter((field) => Object.hasOwn(part, field))
        .map((field) => `${field} of ${nodeId}, ${at}`),
    ),
  );
  return used[0] === undefined || needs.includes('steps') ? [] : [`does not name "steps", which stands for ${used[0]}`];
}

function listUnsaidFields({ needs = [], nodes }: ArticleFile): string[] {
  const all = Object.values(nodes);
  const toFixed = all.some((node) => node.kind === 'question' && Object.values(node.answers).some(({ goto }) => goto === fixedState));
  const isUsed = (field: string) => all.some((node) => Object.hasOwn(node, field)) || (field === 'whenFixed' && toFixed);
  return fieldsToNeed.filter((field) => isUsed(field) && !needs.includes(field));
}
