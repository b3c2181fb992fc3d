import { checklistOf } from '../../../article/checklist-of.ts';
import { isOwnCause } from '../../../graph/ways-of-cause.ts';
import type { ArticleRule, NodeRule } from '../../rule.ts';

type RepeatedStep = { readonly kind: 'repeated-step'; readonly nodeId: string; readonly stepId: string };

/** The steps of a checklist have different ids. */
export const stepIds: NodeRule<RepeatedStep> = {
  scope: 'node',
  check(node, nodeId) {
    const ids = checklistOf(node).map(({ id }) => id);
    const repeated = new Set(ids.filter((id, index) => ids.indexOf(id) !== index));
    return [...repeated].map((stepId) => ({ kind: 'repeated-step', nodeId, stepId }));
  },
  advice: { 'repeated-step': ({ stepId }) => `two steps have the id “${stepId}”. Rename one.` },
};

type DanglingRulesOut = { readonly kind: 'dangling-rules-out'; readonly nodeId: string; readonly cause: string };

/** What a cause rules out is a cause. */
export const ruledOut: ArticleRule<DanglingRulesOut> = {
  scope: 'article',
  check: ({ nodes }) =>
    Object.entries(nodes).flatMap(([nodeId, node]) => {
      const named = node.kind === 'cause' ? Object.keys(node.rulesOut ?? {}) : [];
      const astray = named.filter((cause) => !Object.hasOwn(nodes, cause) || !isOwnCause(nodes[cause]));
      return astray.map((cause): DanglingRulesOut => ({ kind: 'dangling-rules-out', nodeId, cause }));
    }),
  advice: { 'dangling-rules-out': ({ cause }) => `rulesOut names “${cause}”, which is no cause of this article. Correct it.` },
};

type Miscounted = { readonly kind: 'miscounted-causes'; readonly nodeId: 'about'; readonly counted: number };

/** The summary counts the causes. */
export const countedCauses: ArticleRule<Miscounted> = {
  scope: 'article',
  check({ nodes, causes }) {
    const counted = Object.values(nodes).filter(isOwnCause).length;
    return counted === causes ? [] : [{ kind: 'miscounted-causes', nodeId: 'about', counted }];
  },
  advice: { 'miscounted-causes': ({ counted }) => `the summary does not count ${counted} causes. Correct it.` },
};
