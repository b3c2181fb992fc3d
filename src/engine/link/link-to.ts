import type { Observations } from '../../model/article/observation.ts';
import { type ArticleMachine, fixedState } from '../graph/compile-article.ts';
import { type Answers, type Place, replay } from '../walk/replay.ts';
import type { Link } from './link.ts';

/** The node whose page shows a place: `$fixed` is shown as the page of the cause that was fixed. */
export function shownAt(place: Place): string {
  const last = place.trail.at(-1);
  return place.nodeId === fixedState && last !== undefined ? last.nodeId : place.nodeId;
}

/** The one link of the place that answers lead to: its node in the path, the answers on the trail first, in the order asked. */
export function linkTo(machine: ArticleMachine, answers: Answers, from?: string, observations?: Observations): Link {
  return linkOf(machine, replay(machine, answers, from, observations), answers, from);
}

/** The link of a place that has been replayed already, with the answers and the `from` that led there. */
export function linkOf(machine: ArticleMachine, place: Place, answers: Answers, from?: string): Link {
  const onTrail = place.trail.map(({ asked, answerId }) => [asked, answerId] as const);
  const offTrail = place.offTrail.map((asked) => [asked, answers.get(asked) ?? ''] as const);
  return {
    articleId: machine.id,
    nodeId: shownAt(place),
    ...(from && { from }),
    answers: new Map([...onTrail, ...offTrail]),
  };
}

/** The link after an answer: the rest stays as it is. */
export function linkAfter(
  machine: ArticleMachine,
  { answers, from }: Pick<Link, 'answers' | 'from'>,
  asked: string,
  answerId: string,
  observations?: Observations,
): Link {
  return linkTo(machine, new Map([...answers, [asked, answerId]]), from, observations);
}

/** The link to change an answer: the same without that parameter, or those. */
export function linkWithout(
  machine: ArticleMachine,
  { answers, from }: Pick<Link, 'answers' | 'from'>,
  asked: readonly string[],
  observations?: Observations,
): Link {
  return linkTo(machine, new Map([...answers].filter(([id]) => !asked.includes(id))), from, observations);
}
