import type { Article } from '../../model/article.ts';
import type { ArticleNode } from '../../model/article-node.ts';
import { sampleArticle } from '../sample-article.ts';
import { sampleNode } from '../spoil-sample.ts';

/** What is true while one walks: what is wrong, which shrinks as it is removed, and what is said or does not help all the same. */
export type World = {
  readonly name: string;
  readonly faults: readonly string[];
  /** Answers that the faults do not explain: *unknown*, a leave refused, a sign that deceives. */
  readonly says?: Readonly<Record<string, string>>;
  /** Nodes whose steps do not bring what is expected, although the fault is there. */
  readonly inVain?: readonly string[];
  /** Faults that an exclusive source wrongly excludes in this world. */
  readonly wronglyExcluded?: readonly string[];
  /** Each answer as `node answer > next`, and then how every cause stands. */
  readonly rows: readonly string[];
};

/** A tree in our own words after the shape of a foreign one. */
export type ForeignTree = {
  readonly article: Article;
  /** In the order of the rows. */
  readonly causes: readonly string[];
  /** What a question is answered with while these faults are there. */
  readonly sign: (nodeId: string, faults: readonly string[]) => string;
  readonly worlds: readonly World[];
};

/** A draft of these nodes, the first of which begins. */
export function treeOf(nodes: Readonly<Record<string, ArticleNode>>): Article {
  const causes = Object.values(nodes).filter((node) => node.kind === 'cause' && node.wayOf === undefined).length;
  return { ...sampleArticle, status: 'draft', blanks: {}, aliases: {}, retired: {}, start: Object.keys(nodes)[0] ?? '', nodes, causes };
}

/** A question with the answers and where each leads, those that cannot tell last. */
export function asking(prompt: string, ways: Readonly<Record<string, string>>, exclusive?: string): ArticleNode {
  const answers = Object.fromEntries(Object.entries(ways).map(([id, goto]) => [id, { label: id, goto }]));
  return { ...sampleNode('sole', 'question'), prompt, answers, ...(exclusive && { exclusive: { text: exclusive, sources: ['F-1'] } }) };
}

/** A cause with one step. */
export function causing(title: string, notFixed: string, more: { whenFixed?: string; stopsHere?: true; wayOf?: string } = {}): ArticleNode {
  return { ...sampleNode('hole', 'cause'), title, notFixed, ...more };
}

export function handingOver(title: string): ArticleNode {
  return { ...sampleNode('cobbler', 'escalation'), title };
}
