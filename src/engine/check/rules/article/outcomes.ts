import type { Article } from '../../../../model/article/article.ts';
import { exitsFrom } from '../../../graph/machine-steps.ts';
import type { ArticleRule, WayRule } from '../../rule.ts';

type AbsentLeadsOn = { readonly kind: 'absent-leads-on'; readonly nodeId: string; readonly article: string };

/** Where there is no such problem, no article about it is left to go on with. */
export const outcomes: ArticleRule<AbsentLeadsOn> = {
  scope: 'article',
  check: ({ nodes }) =>
    Object.entries(nodes).flatMap(([nodeId, node]): AbsentLeadsOn[] =>
      node.kind === 'referral' && node.outcome === 'absent' && node.article !== undefined
        ? [{ kind: 'absent-leads-on', nodeId, article: node.article }]
        : [],
    ),
  advice: {
    'absent-leads-on': ({ article }) =>
      `it says that there is no such problem, and leads on to “${article}”. Take out outcome, or the article that it leads to.`,
  },
};

type UnknownEntersAbsent = { readonly kind: 'unknown-enters-absent'; readonly nodeId: string; readonly referral: string };

/** Whoever cannot tell has not seen that there is no such problem. What was answered before may prove it, so a person decides. */
export const provenAbsence: WayRule<UnknownEntersAbsent> = {
  scope: 'ways',
  isAdvice: 'everywhere',
  check: (article, machine) => {
    const absent = new Set(absentIn(article));
    return Object.keys(article.nodes).flatMap((nodeId): UnknownEntersAbsent[] =>
      exitsFrom(machine, nodeId).flatMap(({ answerId, to }) =>
        answerId === 'unknown' && absent.has(to) ? [{ kind: 'unknown-enters-absent', nodeId, referral: to }] : [],
      ),
    );
  },
  reads: absentIn,
  advice: {
    'unknown-enters-absent': ({ referral }) =>
      `unknown leads to “${referral}”, which says that there is no such problem. Leave it so only where the answers before prove that.`,
  },
};

function absentIn({ nodes }: Article): string[] {
  return Object.entries(nodes).flatMap(([nodeId, node]) => (node.kind === 'referral' && node.outcome === 'absent' ? [nodeId] : []));
}
