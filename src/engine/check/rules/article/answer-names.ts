import type { Article } from '../../../../model/article/article.ts';
import { ownValue } from '../../../data/own-value.ts';
import type { Surroundings } from '../../surroundings.ts';

/** Of some answers of what is asked, those that there are not, as `asked=answer`; what is asked alone where nobody asks it. `asked` is an observation, or a question of the article that asks itself. */
export function findUnknownAnswers(
  { nodes }: Article,
  { observations }: Surroundings,
  asked: string,
  answerIds: readonly string[],
): string[] {
  const node = ownValue(nodes, asked);
  const own = node?.kind === 'question' && (node.asks === undefined || node.asks === asked) ? node : undefined;
  const answers = ownValue(observations, asked)?.answers ?? own?.answers;
  return answers === undefined
    ? [asked]
    : answerIds.filter((answerId) => !Object.hasOwn(answers, answerId)).map((answerId) => `${asked}=${answerId}`);
}
