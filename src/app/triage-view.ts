import { observations } from '../content/observations/all.ts';
import { costOfQuestion } from '../content/question-cost.ts';
import { signs } from '../content/signs.ts';
import { summaries } from '../content/summaries.ts';
import { carryOver } from '../engine/carry-over.ts';
import { bestFirst } from '../engine/leading-article.ts';
import { formatQuery, type ReadQuery } from '../engine/link.ts';
import { rankQuestions } from '../engine/next-question.ts';
import type { Observation, Observations } from '../engine/observation.ts';
import { ownValue } from '../engine/own-value.ts';
import type { Answers } from '../engine/replay.ts';
import { type AnswerGiven, type ArticleStanding, clearArticle, remainingOf, standArticles } from '../engine/triage.ts';
import type { AnswerWords } from '../engine/words.ts';
import type { ArticleLine } from '../features/triage/article-lines.tsx';

const catalogue: Observations = observations;
const summaryById = new Map(summaries.map((summary) => [summary.id, summary]));

/** Everything that the triage page shows, computed from the answers in its address. */
export type TriageView = {
  readonly answers: Answers;
  readonly address: string;
  readonly notices: readonly string[];
  readonly entries: readonly AnswerWords[];
  readonly lines: readonly ArticleLine[];
  readonly left: number;
  readonly clear: ArticleLine | undefined;
  /** What is worth asking, the best first. */
  readonly questions: readonly Observation[];
  /** The articles whose version was not ruled out: their neighbours are worth a look when none fits. */
  readonly nearIds: readonly string[];
};

export function viewTriage({ answers: said, from, faults }: ReadQuery): TriageView {
  const answers = new Map([...said].filter(([id, answerId]) => ownValue(ownValue(catalogue, id)?.answers, answerId) !== undefined));
  const dropped = said.size - answers.size + (from === undefined ? 0 : 1) + faults.length;
  const standings = standArticles(signs, answers);
  const lines = bestFirst(standings).map((standing) => describe(standing, answers));
  const clear = clearArticle(standings);
  const isNear = ({ excludedBy }: ArticleStanding) => excludedBy.every(({ observation }) => observation !== 'exchange-version');
  return {
    answers,
    address: triageAddress(answers),
    notices:
      dropped === 0 ? [] : ['Part of this link could not be read, or asks what no article knows. It was left out; the other answers hold.'],
    entries: [...answers].map(([observation, answerId]) => wordsOf({ observation, answerId })),
    lines,
    left: remainingOf(standings).length,
    clear: lines.find(({ articleId }) => articleId === clear?.articleId),
    questions: rankQuestions(signs, catalogue, answers, costOfQuestion).flatMap((id) => ownValue(catalogue, id) ?? []),
    nearIds: standings.filter(isNear).map(({ articleId }) => articleId),
  };
}

export function triageAddress(answers: Answers): string {
  return `/triage/${formatQuery(answers)}`;
}

function describe({ articleId, isOut, fits, excludedBy, against }: ArticleStanding, answers: Answers): ArticleLine {
  const summary = summaryById.get(articleId);
  const sentence = (given: AnswerGiven) => {
    const { question, answer } = wordsOf(given);
    return `${question} ${answer}`;
  };
  return {
    articleId,
    title: summary?.title ?? articleId,
    number: summary?.number ?? '',
    href: `/${articleId}/${formatQuery(carryOver(answers, catalogue))}`,
    isOut,
    fits: fits.map(sentence),
    against: [...excludedBy, ...against].map(sentence),
  };
}

function wordsOf({ observation, answerId }: AnswerGiven): AnswerWords {
  const asked = ownValue(catalogue, observation);
  return { asked: observation, question: asked?.prompt ?? observation, answer: ownValue(asked?.answers, answerId)?.label ?? answerId };
}
