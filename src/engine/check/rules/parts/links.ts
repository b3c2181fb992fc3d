import type { SubLine, TextLink } from '../../../../model/article/as-written.ts';
import { writtenLinesOf } from '../../../article/written-parts.ts';
import { isSameData } from '../../../data/same-data.ts';
import type { NodeRule } from '../../rule.ts';

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
      judgeLinks(line).flatMap(({ wrong, words }): LinkProblem[] => (wrong === undefined ? [] : [{ kind: wrong, nodeId, at, words }])),
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
      judgeLinks(line).flatMap(({ isSaidBefore, words }): DoubledLink[] =>
        isSaidBefore ? [{ kind: 'doubled-link', nodeId, at, words }] : [],
      ),
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

type Judged = { readonly words: string; readonly isSaidBefore: boolean; readonly wrong: LinkProblem['kind'] | undefined };

/** What is wrong with each link of a line, which each is looked at once: a line may hold as many as a file has room for. */
function judgeLinks(line: SubLine): Judged[] {
  const isNew = isFirst();
  const taken = new Set<number>();
  return linksOf(line).map((link) => {
    const { text: words } = link;
    const isSaidBefore = !isNew(link);
    const from = line.text.indexOf(words);
    const places = from < 0 ? [] : Array.from({ length: words.length }, (_, at) => from + at);
    const isOver = places.some((place) => taken.has(place));
    for (const place of places) {
      taken.add(place);
    }
    const isTwice = from >= 0 && line.text.indexOf(words, from + 1) >= 0;
    const wrong = from < 0 ? 'unfound-link' : isTwice ? 'unclear-link' : isOver && !isSaidBefore ? 'overlapping-link' : undefined;
    return { words, isSaidBefore, wrong };
  });
}

/** A test that each value passes the first time. */
function isFirst(): (value: unknown) => boolean {
  const seen = new Set<string>();
  return (value) => {
    const before = seen.size;
    return seen.add(JSON.stringify(value)).size > before;
  };
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
      field === 'links' && Array.isArray(inner) ? inner.filter(isFirst()) : sayOnce(inner),
    ]),
  );
}
