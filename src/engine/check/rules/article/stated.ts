import type { Article } from '../../../../model/article/article.ts';
import type { ArticleNode } from '../../../../model/article/article-node.ts';
import { isDay } from '../../../../model/base/is-day.ts';
import { checklistOf } from '../../../article/checklist-of.ts';
import type { NodeRule } from '../../rule.ts';

type UnstatedProblem = { readonly nodeId: string } & (
  | { readonly kind: 'no-role'; readonly at: string }
  | { readonly kind: 'no-minutes'; readonly at: string }
  | { readonly kind: 'no-expected' }
  | { readonly kind: 'no-review-date' }
);

/**
 * What whoever answers for an article must state: who does it, how long it takes, and how one sees that it worked. An article
 * that is only imported or drafted may leave it out, and its pages say that it does.
 */
export const stated: NodeRule<UnstatedProblem> = {
  scope: 'node',
  check: (node, nodeId) => findUnstated(node).map((found) => ({ ...found, nodeId })),
  checkAbout: ({ reviewedOn }: Article) =>
    reviewedOn !== undefined && isDay(reviewedOn) ? [] : [{ kind: 'no-review-date', nodeId: 'about' }],
  advice: {
    'no-role': ({ at }) => `${at} does not say who does it. Name a role.`,
    'no-minutes': ({ at }) => `${at} does not say how long it takes. Estimate the minutes.`,
    'no-expected': () => 'nothing says how one sees that it worked. Write the expected observation.',
    'no-review-date': () => 'there is no day on which it was reviewed. Write reviewedOn as year-month-day.',
  },
  mayBeUnsaid: ['no-role', 'no-minutes', 'no-expected', 'no-review-date'],
};

type Unstated = { kind: 'no-role' | 'no-minutes'; at: string } | { kind: 'no-expected' };

function findUnstated(node: ArticleNode): Unstated[] {
  switch (node.kind) {
    case 'question': {
      const { role, minutes, wait } = node.howToFind;
      const at = 'how to find out';
      return [
        ...said('no-role', at, role),
        ...said('no-minutes', at, minutes),
        ...(wait ? said('no-minutes', `${at}, wait`, wait.minutes) : []),
      ];
    }
    case 'cause':
    case 'procedure':
      return [
        ...(node.expected === undefined ? [{ kind: 'no-expected' } as const] : []),
        ...checklistOf(node).flatMap(({ role, wait }, index) => [
          ...said('no-role', `step ${index + 1}`, role),
          ...(wait ? said('no-minutes', `step ${index + 1}, wait`, wait.minutes) : []),
        ]),
      ];
    case 'escalation':
      return said('no-role', 'heading', node.role);
    default:
      return [];
  }
}

function said(kind: 'no-role' | 'no-minutes', at: string, value: string | number | undefined): Unstated[] {
  return value === undefined || value === '' ? [{ kind, at }] : [];
}
