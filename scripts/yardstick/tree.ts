import { article as sendAs } from 'virtual:pack/article/kb912918-send-as';
import type { CauseStanding } from '../../src/engine/cause-standings.ts';
import { titleOf } from '../../src/engine/title.ts';
import type { Article } from '../../src/model/article.ts';
import type { ArticleNode } from '../../src/model/article-node.ts';

export const article: Article = sendAs;

type Given = { readonly asked: string; readonly nodeId: string; readonly answerId: string };

/** Where the answers in a hash lead, by looking each `goto` up: no machine, no router, no care for links that are wrong. */
export function follow(hash: string): { nodeId: string; node: ArticleNode; given: readonly Given[] } {
  const answers = new Map(new URLSearchParams(hash.slice(1)));
  const given: Given[] = [];
  let nodeId: string = article.start;
  for (;;) {
    const node = nodeOf(nodeId);
    const asked = node.kind === 'question' ? (node.asks ?? nodeId) : nodeId;
    const answerId = answers.get(asked);
    const goto = answerId === undefined || node.kind !== 'question' ? undefined : (node.answers[answerId]?.goto ?? node.otherwise);
    if (answerId === undefined || goto === undefined) {
      return { nodeId, node, given };
    }
    given.push({ asked, nodeId, answerId });
    nodeId = goto;
  }
}

export function hashOf(answers: readonly (readonly [string, string])[]): string {
  return `#${new URLSearchParams(answers.map((pair) => [...pair]))}`;
}

export function answerOf({ nodeId, answerId }: Given): string {
  const node = nodeOf(nodeId);
  return node.kind === 'question' ? (node.answers[answerId]?.label ?? '') : '';
}

export function standings(nodeId: string, given: readonly Given[]): CauseStanding[] {
  const left = reachable.get(nodeId);
  return causes.map(([causeId, title]) => {
    const by = given.findLast((one) => reachable.get(one.nodeId)?.has(causeId));
    return left?.has(causeId) === true || by === undefined
      ? { causeId, title, kind: 'possible' }
      : { causeId, title, kind: 'ruled-out', reason: `${titleOf(nodeOf(by.nodeId))} ${answerOf(by)}` };
  });
}

export function nodeOf(nodeId: string): ArticleNode {
  const node = article.nodes[nodeId];
  if (node === undefined) {
    throw new Error(`The article has no ${nodeId}.`);
  }
  return node;
}

const causes = Object.entries(article.nodes).flatMap(([id, node]) => (node.kind === 'cause' ? [[id, node.title] as const] : []));
const reachable = new Map<string, ReadonlySet<string>>(Object.keys(article.nodes).map((id) => [id, reach(id)]));

function reach(nodeId: string): Set<string> {
  const reached = new Set([nodeId]);
  for (const id of reached) {
    const node = nodeOf(id);
    const next = node.kind === 'question' ? Object.values(node.answers).map(({ goto }) => goto ?? node.otherwise) : [];
    for (const to of [...next, ...(node.kind === 'cause' ? [node.notFixed] : [])]) {
      if (to !== undefined) {
        reached.add(to);
      }
    }
  }
  return reached;
}
