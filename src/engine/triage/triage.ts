import type { Sign, Signs } from '../../model/article/sign.ts';
import type { Answers } from '../walk/replay.ts';
import { postingsOf } from './sign-postings.ts';

export type AnswerGiven = { readonly observation: string; readonly answerId: string };

/** How an article stands after some answers; the answers are named that say so. */
export type ArticleStanding = {
  readonly articleId: string;
  readonly isOut: boolean;
  readonly fits: readonly AnswerGiven[];
  readonly excludedBy: readonly AnswerGiven[];
  readonly against: readonly AnswerGiven[];
};

/** An article is out at one exclusion, or at this many answers against it. */
const againstAtMost = 2;

/** So many answers must fit before one article is called clear beside others that are not out yet. */
const fitsAtLeast = 2;

const none: readonly AnswerGiven[] = [];

/** The standing of each article, in the order given. Unknown says nothing about any. */
export function standArticles(articles: readonly Signs[], answers: Answers): ArticleStanding[] {
  const postings = postingsOf(articles);
  const said: (Record<Sign['says'], AnswerGiven[]> | undefined)[] = Array.from({ length: articles.length });
  for (const [observation, answerId] of answers) {
    const given = { observation, answerId };
    for (const { at, says } of postings.get(observation)?.byAnswer.get(answerId) ?? []) {
      const of = said[at] ?? { fits: [], excludes: [], against: [] };
      of[says].push(given);
      said[at] = of;
    }
  }
  return articles.map(({ articleId }, at) => {
    const { fits = none, excludes = none, against = none } = said[at] ?? {};
    return { articleId, isOut: excludes.length > 0 || against.length >= againstAtMost, fits, excludedBy: excludes, against };
  });
}

/** How much each article can still bear, in the order given: 0 is out, and the more the further from it. */
export function livesOf(articles: readonly Signs[], answers: Answers): Uint8Array {
  const postings = postingsOf(articles);
  const lives = new Uint8Array(articles.length).fill(againstAtMost);
  for (const [observation, answerId] of answers) {
    for (const { at, says } of postings.get(observation)?.byAnswer.get(answerId) ?? []) {
      const life = lives[at] as number;
      lives[at] = says === 'fits' ? life : says === 'excludes' ? 0 : Math.max(0, life - 1);
    }
  }
  return lives;
}

/** What an article can bear that nothing speaks against. */
export const wholeLife = againstAtMost;

/** The articles that are still in. */
export function remainingOf(standings: readonly ArticleStanding[]): ArticleStanding[] {
  return standings.filter(({ isOut }) => !isOut);
}

/**
 * The article that the answers point to without doubt: the only one left, if nothing speaks against it; or the only one
 * left that nothing speaks against, when at least two answers fit it. Undefined while it is open.
 */
export function clearArticle(standings: readonly ArticleStanding[]): ArticleStanding | undefined {
  const left = remainingOf(standings);
  const [first, ...others] = left.filter(({ against }) => against.length === 0);
  if (first === undefined || others.length > 0) {
    return undefined;
  }
  return left.length === 1 || first.fits.length >= fitsAtLeast ? first : undefined;
}
