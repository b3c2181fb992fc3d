import type { Observation, Observations } from '../model/observation.ts';
import type { Signs } from '../model/sign.ts';
import { ownValue } from './own-value.ts';
import type { Answers } from './replay.ts';
import { type ArticleStanding, lifeOf, remainingOf, signsByObservation, standArticles } from './triage.ts';

/** What it costs to find an answer out, in minutes of work; more where rights are needed or something is disturbed. */
export type CostOf = (observation: Observation) => number;

/**
 * The questions worth asking when some answers are known, the best first: the one that takes most from the articles that
 * are left, counted over its answers alike, for what it costs; less when it concerns few of them, because then most
 * people have nothing to look at. No probability is involved. None when one article is left that nothing speaks
 * against, when none is left, or when no answer would change anything. Where two or more are left, a question has to part
 * them: one whose every answer means the same to each is never asked.
 */
export function rankQuestions(articles: readonly Signs[], observations: Observations, answers: Answers, costOf: CostOf): string[] {
  const standings = standArticles(articles, answers);
  const remaining = remainingOf(standings);
  if (remaining.length < 2 && remaining.every(({ against }) => against.length === 0)) {
    return [];
  }
  const stakes = stakesOf(articles, standings, answers);
  const ranked = [...stakes].flatMap(([id, { taken, concerned, parts }]) => {
    const observation = ownValue(observations, id);
    if (observation === undefined || (remaining.length > 1 && !parts)) {
      return [];
    }
    const told = Object.keys(observation.answers).length - 1;
    const worth = (taken / told) * (concerned / remaining.length);
    return worth > 0 ? [{ id, worth: worth / costOf(observation) }] : [];
  });
  // Equal worth keeps the order of the articles' signs, so that the same answers always give the same question.
  return ranked.sort((a, b) => b.worth - a.worth).map(({ id }) => id);
}

/** What is at stake with a question: what its answers take from the articles in play, how many it concerns, and whether it parts them. */
type Stake = { readonly taken: number; readonly concerned: number; readonly parts: boolean };

function stakesOf(articles: readonly Signs[], standings: readonly ArticleStanding[], answers: Answers): Map<string, Stake> {
  const lives = standings.map(lifeOf);
  const inPlay = lives.filter((life) => life > 0).length;
  const open = [...signsByObservation(articles)].filter(([observation]) => !answers.has(observation));
  return new Map(
    open.map(([observation, placed]) => {
      let taken = 0;
      let concerned = 0;
      // By answer, how many articles it puts out and how many it speaks against.
      const hit = new Map<string, { out: number; hurt: number }>();
      for (const { at, says, answers: named } of placed) {
        const life = lives[at] ?? 0;
        if (life > 0) {
          taken += says === 'fits' ? 0 : named.length * (says === 'excludes' ? life : 1);
          concerned += says === 'fits' ? 1 : 0;
          for (const answerId of says === 'fits' ? [] : named) {
            const { out, hurt } = hit.get(answerId) ?? { out: 0, hurt: 0 };
            const isOut = says === 'excludes' || life === 1;
            hit.set(answerId, { out: out + (isOut ? 1 : 0), hurt: hurt + (isOut ? 0 : 1) });
          }
        }
      }
      const parts = [...hit.values()].some(({ out, hurt }) => out !== inPlay && hurt !== inPlay);
      return [observation, { taken, concerned, parts }];
    }),
  );
}
