import type { Answers } from '../walk/replay.ts';
import { isOfOtherPack, looksLikeId, looksLikeName, reservedWords } from './ids.ts';

/** What the address of an article says: ids only. Without a node it means the first open question. */
export type Link = {
  readonly articleId: string;
  readonly nodeId?: string;
  /** The node at which the walk was opened, where nothing before it was asked. */
  readonly from?: string;
  readonly answers: Answers;
};

/** What stands in an address and cannot be read as it is. */
export type LinkFault =
  | { readonly kind: 'repeated'; readonly asked: string }
  | { readonly kind: 'unreadable'; readonly count: number }
  | { readonly kind: 'unreadable-node' };

export type ReadLink = { readonly link: Link; readonly faults: readonly LinkFault[] };

/** The query of an address: answers in the order given, of a repeated one the first. */
export type ReadQuery = { readonly answers: Answers; readonly from?: string; readonly faults: readonly LinkFault[] };

// Every link to another pack lies in one folder, so that any server of files has a page for it.
const inPack = 'in';

/** Reads the query of an address. Never throws. */
export function parseQuery(search: Iterable<[string, string]> | string): ReadQuery {
  const answers = new Map<string, string>();
  const repeated = new Set<string>();
  let from: string | undefined;
  let unreadable = 0;
  for (const [asked, answerId] of typeof search === 'string' ? new URLSearchParams(search) : search) {
    if (!(asked === 'from' || isFreeName(asked)) || !looksLikeId(answerId)) {
      unreadable += 1;
    } else if (asked === 'from' ? from !== undefined : answers.has(asked)) {
      repeated.add(asked);
    } else if (asked === 'from') {
      from = answerId;
    } else {
      answers.set(asked, answerId);
    }
  }
  const faults: LinkFault[] = [...repeated].map((asked) => ({ kind: 'repeated', asked }));
  if (unreadable > 0) {
    faults.push({ kind: 'unreadable', count: unreadable });
  }
  return { answers, ...(from && { from }), faults };
}

/** Writes the query that `parseQuery` reads back; empty without answers. */
export function formatQuery(answers: Answers, from?: string): string {
  const parameters = [...(from === undefined ? [] : [['from', from] as const]), ...answers];
  return parameters.length === 0 ? '' : `?${parameters.map(([asked, answerId]) => `${asked}=${answerId}`).join('&')}`;
}

/**
 * Reads path and query of an address, with or without the last slash. Undefined when it is not an article's: no
 * segment, more than two, or a first one that is no id. Of a repeated parameter the first counts. An article of another
 * pack than the home pack, and the node in it, are the first parameter of `/in/`. Never throws.
 */
export function parseLink(pathname: string, search: string): ReadLink | undefined {
  const query = [...new URLSearchParams(search)];
  const segments = pathname.split('/').filter((segment) => segment !== '');
  const isInPack = segments.join() === inPack;
  const [articleId, node, ...more] = isInPack ? (query.shift() ?? []) : segments;
  if (articleId === undefined || more.length > 0 || !isFreeName(articleId) || isOfOtherPack(articleId) !== isInPack) {
    return undefined;
  }
  const { faults, ...said } = parseQuery(query);
  return !node || isFreeId(node)
    ? { link: { articleId, ...(node ? { nodeId: node } : {}), ...said }, faults }
    : { link: { articleId, ...said }, faults: [...faults, { kind: 'unreadable-node' }] };
}

/** Writes the address, path and query, that `parseLink` reads back as the same link. Ends the path in a slash. */
export function formatLink({ articleId, nodeId, from, answers }: Link): string {
  const query = formatQuery(answers, from);
  if (isOfOtherPack(articleId)) {
    return `/${inPack}/?${articleId}${nodeId === undefined ? '' : `=${nodeId}`}${query.replace('?', '&')}`;
  }
  return (nodeId === undefined ? `/${articleId}/` : `/${articleId}/${nodeId}/`) + query;
}

function isFreeName(text: string): boolean {
  return looksLikeName(text) && !reservedWords.has(text);
}

function isFreeId(text: string): boolean {
  return looksLikeId(text) && !reservedWords.has(text);
}
