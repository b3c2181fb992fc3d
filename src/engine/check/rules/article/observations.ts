import type { Observation } from '../../../../model/article/observation.ts';
import type { Question } from '../../../../model/article/question.ts';
import { ownValue } from '../../../data/own-value.ts';
import type { NodeRule } from '../../rule.ts';

type ObservationProblem = { readonly nodeId: string } & (
  | { readonly kind: 'observation-id' }
  | { readonly kind: 'unknown-observation'; readonly observation: string }
  | { readonly kind: 'observation-redefined'; readonly observation: string; readonly at: string }
);

/** What an article asks of the catalogue is there, and it asks the same. Why and how one finds out may be said otherwise. */
export const askedObservations: NodeRule<ObservationProblem> = {
  scope: 'node',
  looksAround: true,
  check(node, nodeId, _, { observations }) {
    const asks = node.kind === 'question' ? node.asks : undefined;
    const isTaken = Object.hasOwn(observations, nodeId) && asks !== nodeId;
    return [
      ...(isTaken ? [{ kind: 'observation-id', nodeId } as const] : []),
      ...(node.kind === 'question' && asks !== undefined ? findDifferences(nodeId, node, asks, ownValue(observations, asks)) : []),
    ];
  },
  advice: {
    'observation-id': () => 'an observation of the catalogue has this name, and the node does not ask it. Rename the node.',
    'unknown-observation': ({ observation }) => `it asks “${observation}”, which is no observation of the catalogue. Correct it.`,
    'observation-redefined': ({ observation, at }) =>
      `it asks the observation “${observation}” with its own ${at}. Ask it by its name, or ask something of your own.`,
  },
};

function findDifferences(nodeId: string, question: Question, asks: string, observation: Observation | undefined): ObservationProblem[] {
  if (observation === undefined) {
    return [{ kind: 'unknown-observation', nodeId, observation: asks }];
  }
  const at = [
    ...(question.prompt === observation.prompt ? [] : ['words']),
    ...(answersOf(question) === answersOf(observation) ? [] : ['answers']),
    ...(JSON.stringify(question.reads) === JSON.stringify(observation.reads) ? [] : ['reads']),
  ];
  return at.map((one) => ({ kind: 'observation-redefined', nodeId, observation: asks, at: one }));
}

function answersOf({ answers }: Pick<Question, 'answers'>): string {
  return JSON.stringify(Object.entries(answers).map(([answerId, { label, detail }]) => [answerId, label, detail]));
}
