import type { NodeRule } from '../../rule.ts';

type UnknownNotLast = { readonly kind: 'unknown-not-last'; readonly nodeId: string };

/** `unknown` is the last answer: what one can see is read first. The order of an observation is mended where it is written. */
export const unknownLast: NodeRule<UnknownNotLast> = {
  scope: 'node',
  check(node, nodeId) {
    const answerIds = node.kind === 'question' ? Object.keys(node.answers) : [];
    return answerIds.includes('unknown') && answerIds.at(-1) !== 'unknown' ? [{ kind: 'unknown-not-last', nodeId }] : [];
  },
  mend(article, { nodeId }) {
    const node = article.nodes[nodeId];
    if (node?.kind !== 'question' || node.asks !== undefined) {
      return article;
    }
    const { unknown, ...told } = node.answers;
    const answers = unknown === undefined ? told : { ...told, unknown };
    return { ...article, nodes: { ...article.nodes, [nodeId]: { ...node, answers } } };
  },
  advice: { 'unknown-not-last': () => 'unknown is not the last answer. Put it behind the others.' },
};
