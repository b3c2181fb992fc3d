import { readWithAll } from '../content/recognisers/all.ts';
import { signs } from '../content/signs.ts';
import { standArticles } from '../engine/triage.ts';
import type { CatalogueSearch } from './catalogue-search.ts';

/** What Unstuck makes of a text, in ids: the form that `npm run read` prints. */
export type ReadDescription = {
  /** The answers that are read in it, as `observation=answer`. */
  readonly proposals: readonly string[];
  /** What would help to read more. */
  readonly remarks: readonly string[];
  /** The articles that the proposals leave in, those first that they fit. Without proposals all are left in. */
  readonly articles: readonly string[];
  /** What search finds, the best first. */
  readonly search: readonly string[];
  readonly verdict: 'fits' | 'perhaps' | 'nothing';
};

/** Reads a text as the start page does: its evidence with every recogniser, its words with search. */
export function readDescription(text: string, { lookUp }: CatalogueSearch): ReadDescription {
  const { proposals, remarks } = readWithAll(text);
  const { found, judgement } = lookUp(text, proposals);
  const search = found.hits.map(({ id }) => id);
  const rank = (articleId: string) => (search.includes(articleId) ? search.indexOf(articleId) : search.length);
  const standings = standArticles(signs, new Map(proposals.map(({ asked, answerId }) => [asked, answerId])));
  const left = standings
    .filter(({ isOut }) => !isOut)
    .sort(
      (one, other) =>
        other.fits.length - other.against.length - (one.fits.length - one.against.length) || rank(one.articleId) - rank(other.articleId),
    );
  return {
    proposals: proposals.map(({ asked, answerId }) => `${asked}=${answerId}`),
    remarks,
    articles: left.map(({ articleId }) => articleId),
    search,
    verdict: judgement.verdict,
  };
}
