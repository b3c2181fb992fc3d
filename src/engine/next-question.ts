import type { Observation, Observations } from '../model/observation.ts';
import type { Signs } from '../model/sign.ts';
import { ownValue } from './own-value.ts';
import type { Answers } from './replay.ts';
import { postingsOf, type SignPostings } from './sign-postings.ts';
import { type ArticleStanding, lifeOf, remainingOf, standArticles } from './triage.ts';

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
  const lives = Uint8Array.from(standings, lifeOf);
  const inPlay = lives.reduce((sum, life) => sum + (life > 0 ? 1 : 0), 0);
  const open = [...postingsOf(articles)].filter(([observation]) => !answers.has(observation));
  return new Map(open.map(([observation, postings]) => [observation, stakeOf(postings, lives, inPlay)]));
}

function stakeOf({ concerned, heldAgainst, answer, excludes, answers }: SignPostings, lives: Uint8Array, inPlay: number): Stake {
  // By answer, how many articles it puts out and how many it speaks against.
  const out = new Int32Array(answers);
  const hurt = new Int32Array(answers);
  let taken = 0;
  for (let entry = 0; entry < heldAgainst.length; entry += 1) {
    const life = lives[heldAgainst[entry] as number] as number;
    if (life > 0) {
      const isExcluded = excludes[entry] === 1;
      taken += isExcluded ? life : 1;
      const hit = isExcluded || life === 1 ? out : hurt;
      const at = answer[entry] as number;
      hit[at] = (hit[at] as number) + 1;
    }
  }
  let inPlayConcerned = 0;
  for (const at of concerned) {
    inPlayConcerned += (lives[at] as number) > 0 ? 1 : 0;
  }
  return {
    taken,
    concerned: inPlayConcerned,
    parts: out.some((count, at) => count !== inPlay && hurt[at] !== inPlay),
  };
}
