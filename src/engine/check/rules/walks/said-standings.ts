import { type ArticleMachine, fixedState } from '../../../graph/compile-article.ts';
import { type Exit, exitsFrom, nodeAt } from '../../../graph/machine-steps.ts';
import { causeAt } from '../../../graph/ways-of-cause.ts';
import type { WayRule } from '../../rule.ts';
import { causesFrom } from './reached.ts';

type SaidStanding = { readonly kind: 'excludes-nothing' | 'stop-goes-on' | 'unknown-is-fixed'; readonly nodeId: string };

/** What an article says about its causes beyond its ways is so: answers that exclude, a source that hands over, and that it works. */
export const saidStandings: WayRule<SaidStanding> = {
  scope: 'ways',
  check: ({ nodes }, machine) =>
    Object.entries(nodes).flatMap(([nodeId, node]): SaidStanding[] => {
      if (node.kind === 'cause') {
        const next = nodeAt(machine, node.notFixed);
        const isEnd = next?.kind === 'escalation' || next?.kind === 'referral';
        const isOtherWay = causeAt(next, node.notFixed) === causeAt(node, nodeId);
        return node.stopsHere && !isEnd && !isOtherWay ? [{ kind: 'stop-goes-on', nodeId }] : [];
      }
      if (node.kind !== 'question') {
        return [];
      }
      const exits = exitsFrom(machine, nodeId);
      const isFixed = exits.some(({ answerId, to }) => answerId === 'unknown' && to === fixedState);
      return [
        ...(node.exclusive !== undefined && !excludes(machine, exits) ? [{ kind: 'excludes-nothing', nodeId } as const] : []),
        ...(isFixed ? [{ kind: 'unknown-is-fixed', nodeId } as const] : []),
      ];
    }),
  advice: {
    'excludes-nothing': () => 'exclusive, and every answer leads to the same causes. Delete exclusive, or lead the answers apart.',
    'stop-goes-on': () =>
      'the source hands over here, and not fixed goes on all the same. Lead it to a hand-over or a referral, or delete stopsHere.',
    'unknown-is-fixed': () => 'unknown ends the walk as fixed, which nothing proves. Lead it to the next check.',
  },
};

/** Whether some answer excludes a cause that another leads to. */
function excludes(machine: ArticleMachine, exits: readonly Exit[]): boolean {
  const goals = new Set(exits.filter(({ answerId }) => answerId !== 'unknown').map(({ to }) => to));
  const causes = [...goals].map((to) => causesFrom(machine, to));
  const all = new Set(causes.flatMap((own) => [...own]));
  return causes.some((own) => own.size < all.size);
}
