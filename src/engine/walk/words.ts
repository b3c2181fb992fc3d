import type { Observations } from '../../model/article/observation.ts';
import type { ArticleCore } from '../article/article-core.ts';
import { titleOf } from '../article/title.ts';
import { ownValue } from '../data/own-value.ts';
import { fixedState } from '../graph/compile-article.ts';
import { askableIn } from './asked.ts';
import type { Answers, TrailEntry } from './replay.ts';

/** A question and its answer as they are read on the page. */
export type AnswerWords = {
  readonly asked: string;
  readonly question: string;
  readonly answer: string;
  /** True where the person accepted it from evidence. */
  readonly isFromEvidence?: boolean;
  /** The answer that counts and that this one cannot be true beside. */
  readonly notBeside?: string;
};

/** What is answered at a checklist, in words. */
export const triedWords: Readonly<Record<string, string>> = {
  fixed: 'Fixed',
  'not-fixed': 'Not fixed',
  done: 'Done',
  'not-done': 'Not done',
};

/** The words of the answers on the trail. What two nodes ask alike stands there once. */
export function wordsOfTrail(article: ArticleCore, trail: readonly TrailEntry[]): AnswerWords[] {
  const first = trail.filter(({ asked }, index) => trail.findIndex((entry) => entry.asked === asked) === index);
  return first.map((entry) => wordsOfEntry(article, entry));
}

/** The words of an answer on the trail. Throws when the article has no such node. */
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
  return asked.map((name) => wordsOfAnswer(article, observations, name, answers.get(name) ?? ''));
}

/** The words of one answer: of the article, where there is one that asks it, or of the catalogue's observations; else its ids. */
export function wordsOfAnswer(article: ArticleCore | undefined, observations: Observations, asked: string, answerId: string): AnswerWords {
  const nodeId = article === undefined ? undefined : askableIn(article).get(asked)?.nodeId;
  if (article !== undefined && nodeId !== undefined) {
    return wordsOfEntry(article, { nodeId, asked, answerId });
  }
  const observation = ownValue(observations, asked);
  return { asked, question: observation?.prompt ?? asked, answer: ownValue(observation?.answers, answerId)?.label ?? answerId };
}
