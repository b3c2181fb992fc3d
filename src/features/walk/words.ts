import type { ArticleCore } from '../../engine/article-core.ts';
import { askableIn } from '../../engine/asked.ts';
import { fixedState } from '../../engine/compile-article.ts';
import type { Observations } from '../../engine/observation.ts';
import { ownValue } from '../../engine/own-value.ts';
import type { Answers, TrailEntry } from '../../engine/replay.ts';
import { titleOf } from '../../engine/title.ts';

/** A question and its answer as they are read on the page. */
export type AnswerWords = {
  readonly asked: string;
  readonly question: string;
  readonly answer: string;
  /** True where the person accepted it from evidence. */
  readonly isFromEvidence?: boolean;
};

const triedWords: Readonly<Record<string, string>> = { fixed: 'Fixed', 'not-fixed': 'Not fixed' };

/** The words of the answers on the trail. What two nodes ask alike stands there once. */
export function wordsOfTrail(article: ArticleCore, trail: readonly TrailEntry[]): AnswerWords[] {
  const first = trail.filter(({ asked }, index) => trail.findIndex((entry) => entry.asked === asked) === index);
  return first.map((entry) => wordsOfEntry(article, entry));
}

export function wordsOfEntry(article: ArticleCore, { nodeId, asked, answerId }: TrailEntry): AnswerWords {
  const node = nodeId === fixedState ? undefined : article.nodes[nodeId];
  if (node === undefined) {
    throw new Error(`${article.id} has no node ${nodeId}, and yet it lies on the trail.`);
  }
  const label = node.kind === 'question' ? node.answers[answerId]?.label : triedWords[answerId];
  return { asked, question: titleOf(node), answer: label ?? answerId };
}

/** The words of answers off the trail: of this article, or of the catalogue's observations. */
export function wordsOfAsked(article: ArticleCore, observations: Observations, answers: Answers, asked: readonly string[]): AnswerWords[] {
  const askable = askableIn(article);
  return asked.map((name) => {
    const answerId = answers.get(name) ?? '';
    const nodeId = askable.get(name)?.nodeId;
    if (nodeId !== undefined) {
      return wordsOfEntry(article, { nodeId, asked: name, answerId });
    }
    const observation = ownValue(observations, name);
    return { asked: name, question: observation?.prompt ?? name, answer: ownValue(observation?.answers, answerId)?.label ?? answerId };
  });
}
