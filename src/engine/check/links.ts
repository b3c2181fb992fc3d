import type { SubLine, TextLink } from '../../model/as-written.ts';
import { isSameData } from '../same-data.ts';
import { writtenLinesOf } from '../written-parts.ts';
import type { NodeRule } from './rule.ts';

type LinkProblem = {
  readonly kind: 'unfound-link' | 'unclear-link' | 'overlapping-link';
  readonly nodeId: string;
  readonly at: string;
  readonly words: string;
};

/** The words of a link stand in its text, once, and in no other link. */
export const links: NodeRule<LinkProblem> = {
  scope: 'node',
  check: (node, nodeId) =>
    writtenLinesOf(node).flatMap(({ at, line }) =>
      linksOf(line).flatMap((link, index): LinkProblem[] => {
        const kind = whatIsWrong(line.text, link, linksOf(line).slice(0, index));
        return kind === undefined ? [] : [{ kind, nodeId, at, words: link.text }];
      }),
    ),
  advice: {
    'unfound-link': ({ at, words }) =>
      `${at} has a link on “${words}”, which does not stand in its text. Write the words as they stand there.`,
    'unclear-link': ({ at, words }) =>
      `${at} has a link on “${words}”, which stand there twice. Take more words, so that it is clear which are meant.`,
    'overlapping-link': ({ at, words }) => `${at} has a link on “${words}”, and another one on some of these words. Delete one of the two.`,
  },
};

type DoubledLink = { readonly kind: 'doubled-link'; readonly nodeId: string; readonly at: string; readonly words: string };

/** A link is said once. */
export const doubledLinks: NodeRule<DoubledLink> = {
  scope: 'node',
  check: (node, nodeId) =>
    writtenLinesOf(node).flatMap(({ at, line }) =>
      linksOf(line)
        .filter((link, index, all) => isSaidBefore(link, all.slice(0, index)))
        .map(({ text }): DoubledLink => ({ kind: 'doubled-link', nodeId, at, words: text })),
    ),
  mend(article, { nodeId }) {
    const node = article.nodes[nodeId];
    const mended = sayOnce(node) as typeof node;
    return mended === undefined || isSameData(node, mended) ? article : { ...article, nodes: { ...article.nodes, [nodeId]: mended } };
  },
  advice: { 'doubled-link': ({ at, words }) => `${at} has the link on “${words}” twice. Delete one of the two.` },
};

type UnknownLink = { readonly kind: 'unknown-link'; readonly nodeId: string; readonly at: string; readonly article: string };

/** A link to an article leads to one that is there. */
export const knownLinks: NodeRule<UnknownLink> = {
  scope: 'node',
  looksAround: true,
  check: (node, nodeId, _, { articleIds }) =>
    writtenLinesOf(node).flatMap(({ at, line }) =>
      linksOf(line)
        .filter(({ to }) => !to.includes(':') && !articleIds.has(to))
        .map(({ to }): UnknownLink => ({ kind: 'unknown-link', nodeId, at, article: to })),
    ),
  advice: {
    'unknown-link': ({ at, article }) =>
      `${at} has a link to the article “${article}”, which is not in the catalogue. Correct it, or delete it.`,
  },
};

function linksOf({ links }: SubLine): readonly TextLink[] {
  return links ?? [];
}

function whatIsWrong(text: string, link: TextLink, before: readonly TextLink[]): LinkProblem['kind'] | undefined {
  const from = text.indexOf(link.text);
  if (from < 0) {
    return 'unfound-link';
  }
  if (text.indexOf(link.text, from + 1) >= 0) {
    return 'unclear-link';
  }
  const overlaps = (other: TextLink) => {
    const start = text.indexOf(other.text);
    return start >= 0 && start < from + link.text.length && from < start + other.text.length;
  };
  return !isSaidBefore(link, before) && before.some(overlaps) ? 'overlapping-link' : undefined;
}

function isSaidBefore(link: TextLink, before: readonly TextLink[]): boolean {
  return before.some((other) => isSameData(other, link));
}

// Links stand deep in a node, and nothing else is called so.
function sayOnce(value: unknown): unknown {
  if (Array.isArray(value)) {
    return value.map(sayOnce);
  }
  if (typeof value !== 'object' || value === null) {
    return value;
  }
  return Object.fromEntries(
    Object.entries(value).map(([field, inner]) => [
      field,
      field === 'links' && Array.isArray(inner)
        ? inner.filter((link, index) => !isSaidBefore(link, inner.slice(0, index)))
        : sayOnce(inner),
    ]),
  );
}
