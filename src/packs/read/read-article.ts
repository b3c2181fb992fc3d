import { isOwnCause } from '../../engine/graph/ways-of-cause.ts';
import type { Article } from '../../model/article/article.ts';
import { type ArticleFile, articleFile } from '../../model/article/article-file.ts';
import type { PackFault } from '../fault.ts';
import { checkShape } from './check-shape.ts';
import { fieldsOf } from './fields-of.ts';
import { fillIn, type Named } from './fill-in.ts';
import { withOwn } from './named-in.ts';
import { parseJson } from './parse-json.ts';
import { findUnknownNeeds } from './unsaid-needs.ts';

/** An article as its file gives it, with what stands beside the tree; or what is wrong with the file. */
export type ReadArticle =
  | {
      readonly article: Article;
      readonly file: ArticleFile;
      /** Its blanks that are those of another pack, by their names here: `pack.NAME`. */
      readonly lentBlanks: Readonly<Record<string, string>>;
      readonly faults?: undefined;
    }
  | { readonly faults: readonly PackFault[] };

/** Reads `articles/<id>.json`. Never throws, whatever the text is. */
export function readArticle(path: string, text: string, shared: Named): ReadArticle {
  const parsed = parseJson(path, text);
  if ('faults' in parsed) {
    return parsed;
  }
  const tooNew = findUnknownNeeds(path, parsed.value);
  if (tooNew.length > 0) {
    return { faults: tooNew };
  }
  const { value, unanswered } = fillIn(parsed.value, withOwn(shared, parsed.value));
  const shaped = checkShape(path, articleFile, value);
  if (unanswered.length > 0 || 'faults' in shaped) {
    // What a name stands for is not known where nothing answers to it, so its shape says nothing.
    const isKnown = (fault: PackFault) => unanswered.every(({ path: open }) => !fault.path.startsWith(open));
    const inShape = 'faults' in shaped ? shaped.faults.filter(isKnown) : [];
    return {
      faults: [...unanswered.map((fault) => ({ file: path, ...fault })), ...inShape].map((fault) => asWritten(fault, parsed.value)),
    };
  }
  // Every diagnosis stands in triage; see `noSignsOfPage` for the others.
  if (shaped.value.kind === undefined && shaped.value.signs === undefined) {
    return { faults: [{ file: path, path: 'signs', says: 'is missing; only a procedure or a page has none' }] };
  }
  const tree = withoutFields(shaped.value, heldApart);
  const causes = Object.values(tree.nodes).filter(isOwnCause).length;
  return { article: { ...tree, causes }, file: shaped.value, lentBlanks: findLentBlanks(parsed.value, shared) };
}

// What the file says of an article beside its tree: the catalogue holds it by article.
const heldApart = ['$schema', 'needs', 'callers', 'signs', 'keys', 'takeAlong', 'facts', 'leftOut', 'shared'] as const;

function withoutFields<T extends object, K extends keyof T>(whole: T, names: readonly K[]): Omit<T, K> {
  const rest = { ...whole };
  for (const name of names) {
    delete rest[name];
  }
  return rest;
}

// The ways of a question that asks an observation are read as those of its answers; an author knows them as routes.
function asWritten(fault: PackFault, written: unknown): PackFault {
  const [, nodeId = '', answerId] = /^nodes\.([^.]+)\.answers\.([^.]+)\.goto$/.exec(fault.path) ?? [];
  const isRouted = answerId !== undefined && fieldsOf(fieldsOf(fieldsOf(written).nodes)[nodeId]).routes !== undefined;
  return isRouted ? { ...fault, path: `nodes.${nodeId}.routes.${answerId}` } : fault;
}

// A blank that a pack shares may be one that another pack shares.
function findLentBlanks(written: unknown, { parts }: Named): Record<string, string> {
  const lent = Object.entries(fieldsOf(fieldsOf(written).blanks)).flatMap(([name, blank]) => {
    const { use } = fieldsOf(blank);
    const shared = typeof use === 'string' && Object.hasOwn(parts, use) ? fieldsOf(parts[use]).use : undefined;
    const outside = [use, shared].find((one) => typeof one === 'string' && one.includes('.'));
    return typeof outside === 'string' ? [[name, outside] as const] : [];
  });
  return Object.fromEntries(lent);
}
