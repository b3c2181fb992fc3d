import { ownValue } from '../../../data/own-value.ts';
import type { NodeRule } from '../../rule.ts';

type Untold = { readonly kind: 'no-take-along'; readonly nodeId: string; readonly article: string };

/** A referral to an article says what that article wants one to have at hand. */
export const toldTakeAlong: NodeRule<Untold> = {
  scope: 'node',
  looksAround: true,
  check(node, nodeId, _, { takeAlong }) {
    const article = node.kind === 'referral' ? node.article : undefined;
    const wanted = article === undefined ? undefined : ownValue(takeAlong, article);
    const isTold = wanted === undefined || (node.kind === 'referral' && node.pointers.some(({ text }) => text === wanted.text));
    return article === undefined || isTold ? [] : [{ kind: 'no-take-along', nodeId, article }];
  },
  advice: {
    'no-take-along': ({ article }) =>
      `it leads to “${article}” and does not say what to take along. Add the line of that article to its pointers.`,
  },
};
