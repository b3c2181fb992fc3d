import { nameStatus } from '../../engine/article/describe-contents.ts';
import { findOther, type SaidSo } from '../../engine/contradiction/contradiction.ts';
import { countAnswers } from '../../engine/contradiction/count-answers.ts';
import type { ContradictionWords } from '../../engine/contradiction/describe-contradiction.ts';
import { ownValue } from '../../engine/data/own-value.ts';
import { catalogueAsked } from '../../engine/link/chosen-packs.ts';
import { formatLink, formatQuery, type ReadQuery } from '../../engine/link/link.ts';
import type { ArticleLine, LineCounts } from '../../engine/triage/article-line.ts';
import { bestFirst } from '../../engine/triage/leading-article.ts';
import { rankQuestions } from '../../engine/triage/next-question.ts';
import { type AnswerGiven, type ArticleStanding, clearArticle, remainingOf, standArticles } from '../../engine/triage/triage.ts';
import type { Answers } from '../../engine/walk/replay.ts';
import { type AnswerWords, wordsOfAnswer } from '../../engine/walk/words.ts';
import type { Observation } from '../../model/article/observation.ts';
import { answersTo, packOf } from '../evidence/answers-to.ts';
import { foundIn, withFound } from '../evidence/found-in-triage.ts';
import { summaryIn } from './in-catalogue.ts';
import { homeCatalogue, type TriageCatalogue, withChoice } from './triage-catalogue.ts';

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
  /** The best of each kind, in order: those that nothing speaks against, those with something against them, those that are out. */
  readonly lines: readonly ArticleLine[];
  readonly counts: LineCounts;
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
  const found = foundIn(said, catalogue);
  const known = { ...withChoice(catalogue), ...found };
  const wordsOf = wordsIn(catalogue);
  const answers = new Map([...said].filter(([id, answerId]) => ownValue(ownValue(known, id)?.answers, answerId) !== undefined));
  const dropped = said.size - answers.size + (from === undefined ? 0 : 1) + faults.length;
  const { counted, contradiction } = countAnswers(known, answers);
  const standings = withFound(standArticles(signs, counted), counted, found);
  const describe = describeIn(catalogue, answers);
  const { shown, counts } = showBest(bestFirst(standings));
  const lines = shown.map(describe);
  const clear = clearArticle(standings);
  const isNear = ({ excludedBy }: ArticleStanding) => excludedBy.every(({ observation }) => !versions.includes(observation));
  return {
    answers,
    address: triageAddress(answers),
    notices:
      dropped === 0 ? [] : ['Part of this link could not be read, or asks what no article knows. It was left out; the other answers hold.'],
    entries: [...counted].map(([asked, answerId]) => wordsOf({ asked, answerId })),
    setAside: [...answers].filter(([id]) => !counted.has(id)).map(([asked, answerId]) => wordsOf({ asked, answerId })),
    contradiction: contradiction && [wordsOf(contradiction[0]), wordsOf(contradiction[1])],
    lines,
    counts,
    left: remainingOf(standings).length,
    clear: lines.find(({ articleId }) => articleId === clear?.articleId),
    questions: firstToBeTold(rankQuestions(signs, catalogue.observations, answers, costOf), counted, catalogue),
    nearIds: standings.filter(isNear).map(({ articleId }) => articleId),
  };
}

export function triageAddress(answers: Answers): string {
  return `/triage/${formatQuery(answers)}`;
}

const linesAtMost = 30;
const questionsAtMost = 30;

// Thousands are alike, and nobody reads so many.
function showBest(standings: readonly ArticleStanding[]) {
  const free = standings.filter(({ isOut, against }) => !isOut && against.length === 0);
  const doubtful = standings.filter(({ isOut, against }) => !isOut && against.length > 0);
  const out = standings.filter(({ isOut }) => isOut);
  return {
    shown: [free, doubtful, out].flatMap((some) => some.slice(0, linesAtMost)),
    counts: { free: free.length, doubtful: doubtful.length, out: out.length },
  };
}

function firstToBeTold(ids: readonly string[], known: Answers, catalogue: TriageCatalogue): Observation[] {
  const told: Observation[] = [];
  for (const id of ids) {
    const observation = ownValue(catalogue.observations, id);
    if (observation !== undefined && canBeTold(observation, known, catalogue)) {
      told.push(observation);
    }
    if (told.length === questionsAtMost) {
      break;
    }
  }
  return told;
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
  const wordsOf = wordsIn(catalogue);
  const sentence = (given: AnswerGiven) => {
    const { question, answer } = wordsOf({ asked: given.observation, answerId: given.answerId });
    return `${question} ${answer}`;
  };
  return ({ articleId, isOut, fits, excludedBy, against }) => {
    const pack = packOf(articleId, catalogue);
    const summary = pack && summaryIn(pack, articleId);
    return {
      articleId,
      title: summary?.title ?? articleId,
      number: summary?.number ?? '',
      status: nameStatus(summary?.status),
      ...(answers.has(catalogueAsked) && pack !== undefined ? { pack: pack.title } : {}),
      ...(pack?.isOnlyHere === undefined ? {} : { isOnlyHere: pack.isOnlyHere }),
      href: formatLink({ articleId, answers: answersTo(articleId, answers, catalogue) }),
      isOut,
      fits: fits.map(sentence),
      against: [...excludedBy, ...against].map(sentence),
    };
  };
}

/** The words of an answer, of the catalogue's observations. */
export function wordsIn(catalogue: TriageCatalogue): (said: SaidSo) => AnswerWords {
  const known = withChoice(catalogue);
  return ({ asked, answerId }) =>
    wordsOfAnswer(undefined, { ...known, ...foundIn(new Map([[asked, answerId]]), catalogue) }, asked, answerId);
}
