import type { NodeRule } from '../../rule.ts';

type HoldsProblem = { readonly kind: 'holds-as-sentence'; readonly nodeId: string };

const sentenceEnd = /[.!?]+$/;

/** How long a remedy lasts is read as the end of a sentence, after “worked around”. */
export const holds: NodeRule<HoldsProblem> = {
  scope: 'node',
  check: (node, nodeId) =>
    node.kind === 'cause' && node.holds !== undefined && sentenceEnd.test(node.holds.text) ? [{ kind: 'holds-as-sentence', nodeId }] : [],
  advice: {
    'holds-as-sentence': () => 'how long it lasts ends like a sentence of its own. Write “until the next restart”, with no full stop.',
  },
  mend(article, { nodeId }) {
    const node = article.nodes[nodeId];
    // In a file it may be the name of a shared statement.
    if (node?.kind !== 'cause' || typeof node.holds?.text !== 'string') {
      return article;
    }
    const holds = { ...node.holds, text: node.holds.text.replace(sentenceEnd, '') };
    return { ...article, nodes: { ...article.nodes, [nodeId]: { ...node, holds } } };
  },
};
