import type { Observation, Observations } from './observation.ts';
import { ownValue } from './own-value.ts';
import type { Answers } from './replay.ts';
import { lifeOf, remainingOf, type Signs, standArticles } from './triage.ts';

/** What it costs to find an answer out, in minutes of work; more where rights are needed or something is disturbed. */
export type CostOf = (observation: Observation) => number;

/**
 * The questions worth asking when some answers are known, the best first: the one that takes most from the articles that
 * are left, counted over its answers alike, for what it costs; less when it concerns few of them, because then most
 * people have nothing to look at. No probability is involved. None when one article is left that nothing speaks
 * against, when none is left, or when no answer would change anything.
 */
export function rankQuestions(articles: readonly Signs[], observations: Observations, answers: Answers, costOf: CostOf): string[] {
  const remaining = remainingOf(standArticles(articles, answers));
  if (remaining.length < 2 && remaining.every(({ against }) => against.length === 0)) {
    return [];
  }
  const left = new Set(remaining.map(({ articleId }) => articleId));
  const inPlay = articles.filter(({ articleId }) => left.has(articleId));
  const askable = [...new Set(inPlay.flatMap(({ signs }) => signs.map(({ observation }) => observation)))].filter((id) => !answers.has(id));
  const ranked = askable.flatMap((id) => {
    const observation = ownValue(observations, id);
    const worth = observation === undefined ? 0 : (worthOf(inPlay, observation, answers) * concernOf(inPlay, id)) / costOf(observation);
    return worth > 0 ? [{ id, worth }] : [];
  });
  // Equal worth keeps the order of the articles' signs, so that the same answers always give the same question.
  return ranked.sort((a, b) => b.worth - a.worth).map(({ id }) => id);
}

/** How much an answer takes from the articles in play, on average over the told answers. */
function worthOf(inPlay: readonly Signs[], observation: Observation, answers: Answers): number {
  const told = Object.keys(observation.answers).filter((answerId) => answerId !== 'unknown');
  const lives = (known: Answers) => standArticles(inPlay, known).reduce((sum, standing) => sum + lifeOf(standing), 0);
  const before = lives(answers);
  const taken = told.map((answerId) => before - lives(new Map([...answers, [observation.id, answerId]])));
  return taken.reduce((sum, lost) => sum + lost, 0) / told.length;
}

/** The share of the articles in play that know the question: those that some answer of it fits. */
function concernOf(inPlay: readonly Signs[], observation: string): number {
  const concerned = inPlay.filter(({ signs }) => signs.some((sign) => sign.observation === observation && sign.says === 'fits'));
  return concerned.length / inPlay.length;
}
