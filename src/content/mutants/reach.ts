import type { Article } from '../../model/article.ts';

/** The ways out of a node, read from the data: the mutants must not be judged by the code that they are to test. */
function waysOut(article: Article, nodeId: string): { answerId: string; to: string }[] {
  const node = article.nodes[nodeId];
  if (node?.kind === 'cause') {
    return [
      { answerId: 'not-fixed', to: node.notFixed },
      ...(node.whenFixed === undefined ? [] : [{ answerId: 'fixed', to: node.whenFixed }]),
    ];
  }
  return node?.kind === 'question'
    ? Object.entries(node.answers).map(([answerId, { goto }]) => ({ answerId, to: goto ?? node.otherwise ?? '' }))
    : [];
}

function reach(article: Article, from: string, answered: readonly string[] = []): Set<string> {
  const reached = new Set([from]);
  for (const nodeId of reached) {
    for (const { answerId, to } of waysOut(article, nodeId)) {
      if (answerId === 'unknown' || !answered.includes(nodeId)) {
        reached.add(to);
      }
    }
  }
  return reached;
}

/** True where some way leads to the node past each of these questions, or answers them with unknown only. */
export function wayPast(article: Article, questions: readonly string[], nodeId: string): boolean {
  return reach(article, article.start, questions).has(nodeId);
}

/** The causes that can be come to from a node. */
export function causesAfter(article: Article, nodeId: string): string[] {
  return [...reach(article, nodeId)].filter((id) => article.nodes[id]?.kind === 'cause');
}

/** The causes of some nodes, each once: another way to remove a cause is that cause. */
function ownCausesOf(article: Article, nodeIds: Iterable<string>): Set<string> {
  return new Set(
    [...nodeIds].flatMap((id) => {
      const node = article.nodes[id];
      return node?.kind === 'cause' ? [node.wayOf ?? id] : [];
    }),
  );
}

/**
 * A cause that was possible at a question, and neither can be reached once the cause that an answer enters is not fixed, nor is
 * ruled out by it or by answers that exclude each other. Where the source hands over, none is lost.
 */
export function lostCausesIn(article: Article): { nodeId: string; answerId: string; cause: string; lost: string }[] {
  return Object.entries(article.nodes).flatMap(([nodeId, node]) => {
    const told = node.kind === 'question' ? waysOut(article, nodeId).filter(({ answerId }) => answerId !== 'unknown') : [];
    const isExclusive = node.kind === 'question' && node.exclusive !== undefined;
    return told.flatMap(({ answerId, to }) => {
      const cause = article.nodes[to];
      if (cause?.kind !== 'cause' || cause.stopsHere === true) {
        return [];
      }
      const others = isExclusive ? told.filter((other) => other.answerId !== answerId) : [];
      const kept = ownCausesOf(article, [
        to,
        ...reach(article, cause.notFixed),
        ...others.flatMap((other) => [...reach(article, other.to)]),
      ]);
      return [...ownCausesOf(article, reach(article, nodeId))]
        .filter((other) => !kept.has(other) && !Object.hasOwn(cause.rulesOut ?? {}, other))
        .map((lost) => ({ nodeId, answerId, cause: to, lost }));
    });
  });
}

/** The nodes that no answer leads to. */
export function strandedIn(article: Article): string[] {
  const reached = reach(article, article.start);
  return Object.keys(article.nodes).filter((nodeId) => !reached.has(nodeId));
}

/** True where a node behind asks again what this question asks, or is about what it chooses. */
export function isAskedForBehind(article: Article, nodeId: string, goto: string): boolean {
  const question = article.nodes[nodeId];
  return [...reach(article, goto)].some((id) => {
    const node = article.nodes[id];
    const isAbout = (node?.kind === 'question' || node?.kind === 'cause') && node.about?.includes(nodeId) === true;
    return (
      isAbout || (question?.kind === 'question' && question.asks !== undefined && node?.kind === 'question' && node.asks === question.asks)
    );
  });
}
