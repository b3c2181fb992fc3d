import type { ArticleNames } from '../../../src/engine/edit/first-article.ts';
import { looksLikeId } from '../../../src/engine/link/ids.ts';
import { isKeptName } from '../../../src/engine/link/kept-names.ts';

/** What there is already, so that nothing is named twice. */
export type Taken = {
  readonly articleIds: readonly string[];
  /** Ids that articles had before they were renamed or removed. */
  readonly formerIds: readonly string[];
  readonly factIds: readonly string[];
};

const numberPattern = /^[A-Z][A-Za-z]* ?\d+$/;
const numberInId = /^(q|kb)(\d+)-/;

/** Why an article may not be called so, with what to do; undefined where it may. */
export function refuseName(id: string, number: string | undefined, taken: Taken): string | undefined {
  if (!looksLikeId(id) || id.includes('--')) {
    return `“${id}” cannot be an id: start with a letter, use a-z, 0-9 and single -, at most 64 characters. For example kb123456-disk-full.`;
  }
  if (isKeptName(id)) {
    return `“${id}” stands in addresses for something else, or is kept free for it. Take another one.`;
  }
  if (taken.articleIds.includes(id)) {
    return `There is an article ${id} already. To change it, edit its file in articles/.`;
  }
  if (taken.formerIds.includes(id)) {
    return `“${id}” was an article once, and links to it are out there. Ids are never used again; take another one.`;
  }
  const given = number ?? numberOf(id);
  if (given === undefined || !numberPattern.test(given)) {
    return `Under which number was the document published? Begin the id with it (kb123456-...) or give it: npm run new:article ${id} "Event 1020".`;
  }
  const prefix = prefixOf(given);
  return taken.factIds.some((factId) => factId.startsWith(prefix))
    ? `Facts of ${given} are registered already (${prefix}01 and so on), so another article is made from that document.`
    : undefined;
}

/** The names of a new article. Throws for one that `refuseName` refuses. */
export function nameArticle(id: string, number: string | undefined, date: string): ArticleNames {
  const given = number ?? numberOf(id);
  if (given === undefined) {
    throw new Error(`${id} has no number.`);
  }
  return { id, number: given, prefix: prefixOf(given), date };
}

function numberOf(id: string): string | undefined {
  const [, kind, digits] = numberInId.exec(id) ?? [];
  return kind === undefined ? undefined : `${kind.toUpperCase()}${digits}`;
}

// As the ledger does: the facts of a document begin with its number, without what kind of number it is.
function prefixOf(number: string): string {
  return `F${number.replace(/^(Q|KB|Event )/, '')}-`;
}
