import { carryOver } from '../engine/carry-over.ts';
import { findOther, type SaidSo } from '../engine/contradiction.ts';
import { countAnswers } from '../engine/count-answers.ts';
import { nameStatus } from '../engine/describe-contents.ts';
import type { ContradictionWords } from '../engine/describe-contradiction.ts';
import { bestFirst } from '../engine/leading-article.ts';
import { formatLink, formatQuery, type ReadQuery } from '../engine/link.ts';
import { rankQuestions } from '../engine/next-question.ts';
import { ownValue } from '../engine/own-value.ts';
import type { Answers } from '../engine/replay.ts';
import { type AnswerGiven, type ArticleStanding, clearArticle, remainingOf, standArticles } from '../engine/triage.ts';
import { type AnswerWords, wordsOfAnswer } from '../engine/words.ts';
import type { ArticleLine } from '../features/triage/article-lines.tsx';
import type { Observation } from '../model/observation.ts';
import { catalogueAsked, homeCatalogue, type TriageCatalogue, withChoice } from './triage-catalogue.ts';

/** Everything that the triage page shows, computed from the answers in its address. */
export type TriageView = {
  /** As they stand in the address; what contradicts an earlier one does not count. */
  readonly answers: Answers;
  readonly address: string;
  readonly notices: readonly string[];
  readonly entries: readonly AnswerWords[];
  readonly setAside: readonly AnswerWords[];
  /** The two answers that cannot both be true, where there are such. */
  readonly contradiction: ContradictionWords | undefined;
  readonly lines: readonly ArticleLine[];
  readonly left: number;
  readonly clear: ArticleLine | undefined;
  /** What is worth asking, the best first. */
  readonly questions: readonly Observation[];
  /** The articles whose version was not ruled out: their neighbours are worth a look when none fits. */
  readonly nearIds: readonly string[];
};

/** Computes it, within one catalogue. */
export function viewTriage({ answers: said, from, faults }: ReadQuery, catalogue: TriageCatalogue = homeCatalogue): TriageView {
  const { signs, versions, costOf } = catalogue;
  const known = withChoice(catalogue);
  const wordsOf = wordsIn(catalogue);
  const answers = new Map([...said].filter(([id, answerId]) => ownValue(ownValue(known, id)?.answers, answerId) !== undefined));
  const dropped = said.size - answers.size + (from === undefined ? 0 : 1) + faults.length;
  const { counted, contradiction } = countAnswers(known, answers);
  const standings = standArticles(signs, counted);
  const describe = describeIn(catalogue, answers);
  const lines = bestFirst(standings).map(describe);
  const clear = clearArticle(standings);
  const isNear = ({ excludedBy }: ArticleStanding) => excludedBy.every(({ observation }) => observation !== versions);
  return {
    answers,
    address: triageAddress(answers),
    notices:
      dropped === 0 ? [] : ['Part of this link could not be read, or asks what no article knows. It was left out; the other answers hold.'],
    entries: [...counted].map(([asked, answerId]) => wordsOf({ asked, answerId })),
    setAside: [...answers].filter(([id]) => !counted.has(id)).map(([asked, answerId]) => wordsOf({ asked, answerId })),
    contradiction: contradiction && [wordsOf(contradiction[0]), wordsOf(contradiction[1])],
    lines,
    left: remainingOf(standings).length,
    clear: lines.find(({ articleId }) => articleId === clear?.articleId),
    questions: rankQuestions(signs, catalogue.observations, answers, costOf)
      .flatMap((id) => ownValue(catalogue.observations, id) ?? [])
      .filter((observation) => canBeTold(observation, counted, catalogue)),
    nearIds: standings.filter(isNear).map(({ articleId }) => articleId),
  };
}

export function triageAddress(answers: Answers): string {
  return `/triage/${formatQuery(answers)}`;
}

/** False where every answer but unknown contradicts what is known. */
function canBeTold({ id, answers }: Observation, known: Answers, catalogue: TriageCatalogue): boolean {
  return Object.keys(answers).some((answerId) => answerId !== 'unknown' && againstInTriage(known, id, answerId, catalogue) === undefined);
}

/** The answer given before that an answer to this question does not go with; nothing where there is none. */
export function againstInTriage(answers: Answers, asked: string, answerId: string, catalogue = homeCatalogue): string | undefined {
  const { contradiction } = countAnswers(catalogue.observations, new Map([...answers, [asked, answerId]]));
  const other = findOther(contradiction, asked);
  return other && wordsIn(catalogue)(other).answer;
}

function describeIn(catalogue: TriageCatalogue, answers: Answers): (standing: ArticleStanding) => ArticleLine {
  const summaryById = new Map(catalogue.summaries.map((summary) => [summary.id, summary]));
  const carried = carryOver(answers, catalogue.observations);
  const wordsOf = wordsIn(catalogue);
  const sentence = (given: AnswerGiven) => {
    const { question, answer } = wordsOf({ asked: given.observation, answerId: given.answerId });
    return `${question} ${answer}`;
  };
  return ({ articleId, isOut, fits, excludedBy, against }) => {
    const summary = summaryById.get(articleId);
    return {
      articleId,
      title: summary?.title ?? articleId,
      number: summary?.number ?? '',
      status: nameStatus(summary?.status),
      ...(answers.has(catalogueAsked) ? { pack: catalogue.title } : {}),
      href: formatLink({ articleId, answers: carried }),
      isOut,
      fits: fits.map(sentence),
      against: [...excludedBy, ...against].map(sentence),
    };
  };
}

/** The words of an answer, of the catalogue's observations. */
export function wordsIn(catalogue: TriageCatalogue): (said: SaidSo) => AnswerWords {
  const known = withChoice(catalogue);
  return ({ asked, answerId }) => wordsOfAnswer(undefined, known, asked, answerId);
}
