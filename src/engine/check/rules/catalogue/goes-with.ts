import type { Observation, Observations } from '../../../../model/article/observation.ts';
import type { Question } from '../../../../model/article/question.ts';
import { ownValue } from '../../../data/own-value.ts';
import type { NodeRule } from '../../rule.ts';
import type { Meetings } from '../../surroundings.ts';

type GoesWithProblem = { readonly nodeId: string } & (
  | { readonly kind: 'observation-redefined'; readonly observation: string; readonly at: string }
  | { readonly kind: 'dangling-goes-with'; readonly answerId: string; readonly name: string }
  | { readonly kind: 'goes-with-all'; readonly answerId: string; readonly observation: string }
  | { readonly kind: 'never-met'; readonly answerId: string; readonly observation: string }
);

/** What an answer goes with is there, can be met, and leaves something out. */
export const goesWith: NodeRule<GoesWithProblem> = {
  scope: 'node',
  looksAround: true,
  check(node, nodeId, _, { observations, meetings }) {
    const asked = node.kind === 'question' && node.asks !== undefined ? ownValue(observations, node.asks) : undefined;
    return node.kind !== 'question' || asked === undefined ? [] : findGoesWithProblems(nodeId, node, asked, observations, meetings);
  },
  advice: {
    'observation-redefined': ({ observation, at }) =>
      `it asks the observation “${observation}” with its own ${at}. Ask it by its name, or ask something of your own.`,
    'dangling-goes-with': ({ answerId, name }) =>
      `goesWith of the answer “${answerId}” names “${name}”, which is not there or cannot be named. Correct it.`,
    'goes-with-all': ({ answerId, observation }) =>
      `the answer “${answerId}” goes with every answer to “${observation}”, so this says nothing. Delete it or leave out what it does not go with.`,
    'never-met': ({ answerId, observation }) =>
      `the answer “${answerId}” says what it goes with of “${observation}”, and nobody is ever asked both. Delete it, or ask both in one article or in triage.`,
  },
};

/** What is wrong with what the answers of an observation are said to go with, at a question that asks it. */
export function findGoesWithProblems(
  nodeId: string,
  { goesWith }: Pick<Question, 'goesWith'>,
  observation: Observation,
  observations: Observations,
  meetings: Meetings,
): GoesWithProblem[] {
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
): GoesWithProblem[] {
  const named = other === id ? undefined : ownValue(observations, other);
  if (named === undefined) {
    return [{ kind: 'dangling-goes-with', nodeId, answerId, name: other }];
  }
  const dangling = ids.filter((one) => !canBeNamed(named, one));
  const isAll = Object.keys(named.answers).every((one) => one === 'unknown' || ids.includes(one));
  const isMet = meetings.some((asked) => asked.has(id) && asked.has(other));
  return [
    ...dangling.map((name): GoesWithProblem => ({ kind: 'dangling-goes-with', nodeId, answerId, name: `${other}=${name}` })),
    ...(isAll ? [{ kind: 'goes-with-all', nodeId, answerId, observation: other } as const] : []),
    ...(isMet ? [] : [{ kind: 'never-met', nodeId, answerId, observation: other } as const]),
  ];
}

// Unknown goes with everything, so nothing is said about it.
function canBeNamed({ answers }: Observation, answerId: string): boolean {
  return answerId !== 'unknown' && Object.hasOwn(answers, answerId);
}
