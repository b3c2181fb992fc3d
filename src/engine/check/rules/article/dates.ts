import type { ArticleRule } from '../../rule.ts';

type FutureDate = { readonly kind: 'future-date'; readonly nodeId: 'about'; readonly at: string; readonly date: string };

/** An edition and a review lie behind us. */
export const pastDates: ArticleRule<FutureDate> = {
  scope: 'article',
  looksAround: true,
  check({ edition, reviewedOn }, { today }) {
    const days = [{ at: 'edition', date: edition.date }, ...(reviewedOn === undefined ? [] : [{ at: 'reviewedOn', date: reviewedOn }])];
    return days.filter(({ date }) => date > today).map((day) => ({ kind: 'future-date', nodeId: 'about', ...day }));
  },
  advice: { 'future-date': ({ at, date }) => `the day of ${at}, ${date}, is still to come. Correct it.` },
};
