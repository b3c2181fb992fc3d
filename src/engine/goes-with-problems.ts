import type { Observation, Observations } from '../model/observation.ts';
import type { Question } from '../model/question.ts';
import type { ArticleProblem } from './article-problem.ts';
import { ownValue } from './own-value.ts';

/** Sets of observations that can be answered beside each other: those that triage asks, and those of each article. */
export type Meetings = readonly ReadonlySet<string>[];

/** What is wrong with what the answers of an observation are said to go with, at a question that asks it. */
export function findGoesWithProblems(
  nodeId: string,
  { goesWith }: Pick<Question, 'goesWith'>,
  observation: Observation,
  observations: Observations,
  meetings: Meetings,
): ArticleProblem[] {
  const isOther = JSON.stringify(goesWith) !== JSON.stringify(observation.goesWith);
  return [
    ...(isOther ? [{ kind: 'observation-redefined', nodeId, observation: observation.id, at: 'goesWith' } as const] : []),
    ...Object.entries(goesWith ?? {}).flatMap(([answerId, claims]) =>
      canBeNamed(observation, answerId)
        ? Object.entries(claims).flatMap(([other, ids]) =>
            problemsOf({ nodeId, answerId, other }, ids, observation, observations, meetings),
          )
        : [{ kind: 'dangling-goes-with', nodeId, answerId, name: answerId } as const],
    ),
  ];
}

type Place = { readonly nodeId: string; readonly answerId: string; readonly other: string };

function problemsOf(
  { nodeId, answerId, other }: Place,
  ids: readonly string[],
  { id }: Observation,
  observations: Observations,
  meetings: Meetings,
): ArticleProblem[] {
  const named = other === id ? undefined : ownValue(observations, other);
  if (named === undefined) {
    return [{ kind: 'dangling-goes-with', nodeId, answerId, name: other }];
  }
  const dangling = ids.filter((one) => !canBeNamed(named, one));
  const isAll = Object.keys(named.answers).every((one) => one === 'unknown' || ids.includes(one));
  const isMet = meetings.some((asked) => asked.has(id) && asked.has(other));
  return [
    ...dangling.map((name): ArticleProblem => ({ kind: 'dangling-goes-with', nodeId, answerId, name: `${other}=${name}` })),
    ...(isAll ? [{ kind: 'goes-with-all', nodeId, answerId, observation: other } as const] : []),
    ...(isMet ? [] : [{ kind: 'never-met', nodeId, answerId, observation: other } as const]),
  ];
}

// Unknown goes with everything, so nothing is said about it.
function canBeNamed({ answers }: Observation, answerId: string): boolean {
  return answerId !== 'unknown' && Object.hasOwn(answers, answerId);
}
