import type { Sign, Signs } from '../model/sign.ts';
import type { Answers } from './replay.ts';

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

/** The standing of each article, in the order given. Unknown says nothing about any. */
export function standArticles(articles: readonly Signs[], answers: Answers): ArticleStanding[] {
  const said = articles.map(() => ({ fits: [] as AnswerGiven[], excludes: [] as AnswerGiven[], against: [] as AnswerGiven[] }));
  const byObservation = signsByObservation(articles);
  for (const [observation, answerId] of answers) {
    for (const { at, says, answers: named } of byObservation.get(observation) ?? []) {
      if (named.includes(answerId)) {
        said[at]?.[says].push({ observation, answerId });
      }
    }
  }
  return said.map(({ fits, excludes, against }, at) => ({
    articleId: articles[at]?.articleId ?? '',
    isOut: excludes.length > 0 || against.length >= againstAtMost,
    fits,
    excludedBy: excludes,
    against,
  }));
}

/** A sign with the place of its article in the catalogue. */
type PlacedSign = Pick<Sign, 'says' | 'answers'> & { readonly at: number };

const placedSigns = new WeakMap<readonly Signs[], ReadonlyMap<string, readonly PlacedSign[]>>();

/** The signs of a catalogue by observation. Sorted once, because a catalogue may hold thousands of articles and an answer is wanted at once. */
export function signsByObservation(articles: readonly Signs[]): ReadonlyMap<string, readonly PlacedSign[]> {
  const sorted = placedSigns.get(articles);
  if (sorted !== undefined) {
    return sorted;
  }
  const fresh = new Map<string, PlacedSign[]>();
  articles.forEach(({ signs }, at) => {
    for (const { observation, says, answers } of signs) {
      const same = fresh.get(observation) ?? [];
      same.push({ at, says, answers });
      fresh.set(observation, same);
    }
  });
  placedSigns.set(articles, fresh);
  return fresh;
}

/** How much an article can still bear: 0 is out, and the more the further from it. */
export function lifeOf({ isOut, against }: ArticleStanding): number {
  return isOut ? 0 : againstAtMost - against.length;
}

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
