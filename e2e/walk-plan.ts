import type { Article } from '../src/model/article/article.ts';
import type { ArticleNode } from '../src/model/article/article-node.ts';

export type Step = { readonly answerId: string; readonly nodeId: string };

/** The answers from a node on that lead to such an end by the shortest way, in the order of the article. */
export function planWalk(
  { nodes }: Article,
  from: string,
  isEnd: (node: ArticleNode) => boolean,
  isWanted: (answerId: string) => boolean,
): Step[] {
  const ways: { at: string; steps: Step[] }[] = [{ at: from, steps: [] }];
  const seen = new Set([from]);
  for (const { at, steps } of ways) {
    const node = nodes[at];
    if (node !== undefined && isEnd(node)) {
      return steps;
    }
    for (const step of node === undefined ? [] : waysOn(node)) {
      if (isWanted(step.answerId) && !seen.has(step.nodeId)) {
        seen.add(step.nodeId);
        ways.push({ at: step.nodeId, steps: [...steps, step] });
      }
    }
  }
  throw new Error(`No way from ${from} to such a place.`);
}

function waysOn(node: ArticleNode): Step[] {
  if (node.kind === 'cause') {
    return [{ answerId: 'not-fixed', nodeId: node.notFixed }];
  }
  return node.kind === 'question'
    ? Object.entries(node.answers).map(([answerId, { goto }]) => ({ answerId, nodeId: goto ?? node.otherwise ?? '' }))
    : [];
}
