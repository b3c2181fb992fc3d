import type { WalkRule } from '../../rule.ts';

type UnseenWalks = { readonly kind: 'walks-not-seen'; readonly nodeId: string; readonly seen: number };

/** The walks of an article are few enough to look at them all. Where they are not, says how far the other rules looked. */
export const seenWalks: WalkRule<UnseenWalks> = {
  scope: 'walks',
  isAdvice: 'everywhere',
  check: ({ start }, { places, isComplete }) => (isComplete ? [] : [{ kind: 'walks-not-seen', nodeId: start, seen: places.length }]),
  advice: {
    'walks-not-seen': ({ seen }) =>
      `there are so many walks that only the nearest ${seen} places were looked at; no check of walks looks behind them. Ask less again, or split the article.`,
  },
};
