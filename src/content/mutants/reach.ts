import type { Article } from '../../model/article/article.ts';

/** The ways out of a node, read from the data: the mutants must not be judged by the code that they are to test. */
function waysOut(article: Article, nodeId: string): { answerId: string; to: string }[] {
  const node = article.nodes[nodeId];
  if (node?.kind === 'cause') {
    const { notFixed, whenFixed } = node;
    const goesOn = whenFixed !== undefined && whenFixed !== '$fixed';
    return [{ answerId: 'not-fixed', to: notFixed }, ...(goesOn ? [{ answerId: 'fixed', to: whenFixed }] : [])];
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

/** The causes that can be come to from a node, also by another way to remove them. */
export function causesAfter(article: Article, nodeId: string): string[] {
  return causesAt(article, reach(article, nodeId));
}

function causesAt({ nodes }: Article, nodeIds: Iterable<string>): string[] {
  const causes = [...nodeIds].flatMap((id) => {
    const node = nodes[id];
    return node?.kind === 'cause' ? [node.wayOf ?? id] : [];
  });
  return [...new Set(causes)];
}

/**
 * A cause that was possible at a question, and neither can be reached from the cause that an answer enters once that was not it,
 * nor is ruled out by it, nor excluded by the answer. Where the source hands over, none is lost.
 */
export function lostCausesIn(article: Article): { nodeId: string; answerId: string; cause: string; lost: string }[] {
  return Object.entries(article.nodes).flatMap(([nodeId, node]) => {
    const told = node.kind === 'question' ? waysOut(article, nodeId).filter(({ answerId }) => answerId !== 'unknown') : [];
    return told.flatMap(({ answerId, to }) => {
      const cause = article.nodes[to];
      if (cause?.kind !== 'cause' || cause.stopsHere) {
        return [];
      }
      const isExclusive = node.kind === 'question' && node.exclusive !== undefined;
      const others = isExclusive ? told.filter((other) => other.answerId !== answerId) : [];
      const left = [
        ...causesAt(article, [to, ...reach(article, cause.notFixed)]),
        ...others.flatMap((other) => causesAfter(article, other.to)),
        ...Object.keys(cause.rulesOut ?? {}),
      ];
      const lost = causesAfter(article, nodeId).filter((other) => !left.includes(other));
      return lost.map((other) => ({ nodeId, answerId, cause: to, lost: other }));
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
