import type { Article } from '../../model/article/article.ts';
import { blanksOf } from '../graph/node-blanks.ts';
import type { ArticleAbout, ArticleCore, CoreNode, DetailsById, NodeDetails } from './article-core.ts';
import { checklistOf } from './checklist-of.ts';
import { aboutFields, coreFields } from './core-fields.ts';

/** An article in three: for walking it, for the pages of its nodes, and for the page about it. */
export type SplitArticle = { readonly core: ArticleCore; readonly details: DetailsById; readonly about: ArticleAbout };

/** Takes an article apart. `joinArticle` gives it back; the nodes keep their order in both halves. */
export function splitArticle({ nodes, document: { dates, ...document }, ...article }: Article): SplitArticle {
  const halves = Object.entries(nodes).map(([nodeId, node]) => {
    const blanks = blanksOf(node, article.blanks);
    const [core, details] = cut<Record<string, unknown>, string>(node, coreFields[node.kind]);
    // The type cannot be followed through fromEntries; `cut` loses no field, and the tests join every node again.
    return { nodeId, core: core as unknown as CoreNode, details: { kind: node.kind, ...details, blanks } as unknown as NodeDetails };
  });
  const [about, rest] = cut(article, aboutFields);
  return {
    core: { ...rest, document: { dates }, nodes: Object.fromEntries(halves.map(({ nodeId, core }) => [nodeId, core])) },
    details: Object.fromEntries(halves.map(({ nodeId, details }) => [nodeId, details])),
    about: { ...about, document },
  };
}

/**
 * Cuts details into pieces, in the article's order, each of at most so many characters of JSON; a node that is longer has
 * a piece of its own. So one question loads a few neighbours and not the whole article. A piece that holds checklists alone
 * may be longer, because nobody waits for them to answer a question. At least one piece.
 */
export function cutDetails(details: DetailsById, charactersAtMost: number, checklistsAtMost = charactersAtMost): DetailsById[] {
  const pieces: [string, NodeDetails][][] = [[]];
  let characters = 0;
  let isAllChecklists = true;
  for (const entry of Object.entries(details)) {
    const own = JSON.stringify(entry).length;
    const isChecklist = checklistOf(entry[1]).length > 0;
    if (characters > 0 && characters + own > (isAllChecklists && isChecklist ? checklistsAtMost : charactersAtMost)) {
      pieces.push([]);
      characters = 0;
      isAllChecklists = true;
    }
    pieces.at(-1)?.push(entry);
    characters += own;
    isAllChecklists &&= isChecklist;
  }
  return pieces.map((entries) => Object.fromEntries(entries));
}

function cut<T extends object, F extends keyof T>(whole: T, fields: readonly F[]): [Pick<T, F>, Omit<T, F>] {
  const isTaken = (field: string) => (fields as readonly PropertyKey[]).includes(field);
  const entries = Object.entries(whole);
  return [
    Object.fromEntries(entries.filter(([field]) => isTaken(field))) as Pick<T, F>,
    Object.fromEntries(entries.filter(([field]) => !isTaken(field))) as Omit<T, F>,
  ];
}
