import type { Observation } from '../../model/article/observation.ts';
import type { Question } from '../../model/article/question.ts';
import { ownValue } from '../data/own-value.ts';

/**
 * A question node that asks the observation: words, answers and what they go with are the observation's, the ways are the
 * article's, answer to node. Answers that are not routed lead to `otherwise`.
 */
export function ask({ id, answers, ...words }: Observation, { otherwise, ...routes }: Readonly<Record<string, string>>): Question {
  const routed = Object.entries(answers).map(([answerId, answer]) => {
    const goto = ownValue(routes, answerId);
    return [answerId, goto === undefined ? answer : { ...answer, goto }];
  });
  return {
    kind: 'question',
    asks: id,
    ...words,
    answers: Object.fromEntries(routed),
    ...(otherwise === undefined ? {} : { otherwise }),
  };
}
