import type { ArticleCore, CoreNode } from '../article/article-core.ts';
import { type ArticleMachine, exitsOf } from '../graph/compile-article.ts';
import { nodeAt } from '../graph/machine-steps.ts';

/** What an article permits under one name in a link. */
export type Askable = { readonly nodeId: string; readonly answerIds: readonly string[] };

/**
 * What an answer given at this node is kept under: the observation it asks, or the node itself. A node that is `about` an
 * account or connector chosen earlier is kept apart for each choice: `granted-when-blackberry`.
 */
export function askedAt(machine: ArticleMachine, nodeId: string, known: ReadonlyMap<string, string>): string {
  const node = nodeAt(machine, nodeId);
  const own = ownName(nodeId, node);
  const choices = aboutOf(node).map((about) => known.get(ownName(about, nodeAt(machine, about))));
  const choice = choices.find((answerId) => answerId !== undefined && answerId !== 'unknown');
  return choice === undefined ? own : `${own}-${choice}`;
}

const askableByArticle = new WeakMap<ArticleCore, ReadonlyMap<string, Askable>>();

/** Every name that a link may use for this article, with what may be answered there. */
export function askableIn(article: ArticleCore): ReadonlyMap<string, Askable> {
  const known = askableByArticle.get(article);
  if (known !== undefined) {
    return known;
  }
  const askable = new Map(
    Object.entries(article.nodes).flatMap(([nodeId, node]) =>
      namesOf(article, nodeId, node).map((name) => [name, { nodeId, answerIds: exitsOf(node).map(([answerId]) => answerId) }]),
    ),
  );
  askableByArticle.set(article, askable);
  return askable;
}

/** The names under which a node's answer can stand; none for one that nothing is answered at. */
export function namesOf(article: ArticleCore, nodeId: string, node: CoreNode): string[] {
  if (exitsOf(node).length === 0) {
    return [];
  }
  const own = ownName(nodeId, node);
  const choices = aboutOf(node).flatMap((about) => {
    const chooser = article.nodes[about];
    return chooser?.kind === 'question' ? Object.keys(chooser.answers).filter((answerId) => answerId !== 'unknown') : [];
  });
  return [own, ...new Set(choices.map((choice) => `${own}-${choice}`))];
}

function ownName(nodeId: string, node: CoreNode | undefined): string {
  return node?.kind === 'question' ? (node.asks ?? nodeId) : nodeId;
}

/** The questions that can have chosen what a node is about; none for most nodes. */
export function aboutOf(node: CoreNode | undefined): readonly string[] {
  return (node?.kind === 'question' || node?.kind === 'cause' ? node.about : undefined) ?? [];
}
