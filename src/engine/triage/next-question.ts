import type { Observation, Observations } from '../../model/article/observation.ts';
import type { Signs } from '../../model/article/sign.ts';
import { ownValue } from '../data/own-value.ts';
import type { Answers } from '../walk/replay.ts';
import { postingsOf, type Said, type SignPostings } from './sign-postings.ts';
import { livesOf, wholeLife } from './triage.ts';

/** What it costs to find an answer out, in minutes of work; more where rights are needed or something is disturbed. */
export type CostOf = (observation: Observation) => number;

/**
 * The questions worth asking when some answers are known, the best first: the one that takes most from the articles that
 * are left, counted over its answers alike, for what it costs; less when it concerns few of them, because then most
 * people have nothing to look at. No probability is involved. None when one article is left that nothing speaks
 * against, when none is left, or when no answer would change anything. Where two or more are left, a question has to part
 * them: one whose every answer means the same to each is never asked. What takes something and concerns nobody comes behind
 * that; last comes what no article is held against, and which only says what fits some and not others.
 */
export function rankQuestions(articles: readonly Signs[], observations: Observations, answers: Answers, costOf: CostOf): string[] {
  const lives = livesOf(articles, answers);
  const left = lives.reduce((sum, life) => sum + (life > 0 ? 1 : 0), 0);
  if (left === 0 || (left === 1 && lives.includes(wholeLife))) {
    return [];
  }
  const stakes = stakesOf(articles, { lives, left }, answers);
  const ranked = [...stakes].flatMap(([id, { taken, concerned, parts, fitsSome }]) => {
    const observation = ownValue(observations, id);
    if (observation === undefined || (left > 1 && !parts && !fitsSome)) {
      return [];
    }
    const told = Object.keys(observation.answers).length - 1;
    const shares = [(taken / told) * (concerned / left), left > 1 ? taken / told : 0, fitsSome ? concerned / told : 0];
    const tier = shares.findIndex((share) => share > 0);
    return tier === -1 ? [] : [{ id, tier, worth: (shares[tier] ?? 0) / costOf(observation) }];
  });
  // Equal worth keeps the order of the articles' signs, so that the same answers always give the same question.
  return ranked.sort((a, b) => a.tier - b.tier || b.worth - a.worth).map(({ id }) => id);
}

/** What is at stake with a question: what its answers take from the articles in play, how many it concerns, and whether it parts them, or at least fits some and not others. */
type Stake = { readonly taken: number; readonly concerned: number; readonly parts: boolean; readonly fitsSome: boolean };

/** What the articles can still bear, and how many are left. */
type InPlay = { readonly lives: Uint8Array; readonly left: number };

function stakesOf(articles: readonly Signs[], inPlay: InPlay, answers: Answers): Map<string, Stake> {
  const open = [...postingsOf(articles)].filter(([observation]) => !answers.has(observation));
  return new Map(open.map(([observation, postings]) => [observation, stakeOf(postings, inPlay)]));
}

function stakeOf({ concerned, heldAgainst, answer, excludes, answers, byAnswer }: SignPostings, { lives, left }: InPlay): Stake {
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
  let concernedLeft = 0;
  for (const at of concerned) {
    concernedLeft += (lives[at] as number) > 0 ? 1 : 0;
  }
  // An article may say so by several signs.
  const fitting = (said: readonly Said[]) => new Set(said.flatMap(({ at }) => ((lives[at] as number) > 0 ? [at] : []))).size;
  return {
    taken,
    concerned: concernedLeft,
    parts: out.some((count, at) => count + (hurt[at] as number) > 0 && count !== left && hurt[at] !== left),
    fitsSome: heldAgainst.length === 0 && concernedLeft > 0 && [...byAnswer.values()].some((said) => fitting(said) % left !== 0),
  };
}
