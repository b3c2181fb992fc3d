import { article as sendAs } from 'virtual:pack/article/kb912918-send-as';
import { type ArticleMachine, exitsOf } from '../../../src/engine/graph/compile-article.ts';
import { type CauseStanding, describeStandings } from '../../../src/engine/standings/cause-standings.ts';
import { standingsAt } from '../../../src/engine/standings/standings.ts';
import type { Article } from '../../../src/model/article/article.ts';
import type { ArticleNode } from '../../../src/model/article/article-node.ts';

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

/** How the causes stand, by the same law and in the same words as in the application. */
export function standings(nodeId: string, given: readonly Given[]): CauseStanding[] {
  const answers = new Map(given.map(({ asked, answerId }) => [asked, answerId]));
  return describeStandings(article, standingsAt(ways, { nodeId, trail: given, offTrail: [] }, answers));
}

export function nodeOf(nodeId: string): ArticleNode {
  const node = article.nodes[nodeId];
  if (node === undefined) {
    throw new Error(`The article has no ${nodeId}.`);
  }
  return node;
}

// As much of a machine as the law looks at, from the article alone: the nodes and where their answers lead.
const states = Object.entries(article.nodes).map(([id, node]) => {
  const transitions = exitsOf(node).map(([answerId, key]) => [`answer.${answerId}`, [{ target: [{ key }] }]] as const);
  return [id, { meta: node, transitions: new Map(transitions) }] as const;
});
const ways = { root: { initial: { target: [{ key: article.start }] } }, states: Object.fromEntries(states) } as unknown as ArticleMachine;
