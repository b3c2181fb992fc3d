import { observations as homeObservations } from 'virtual:pack/observations';
import { readWithAll } from 'virtual:pack/recognisers';
import { signs as homeSigns } from 'virtual:pack/signs';
import { textOfRemark } from '../../engine/case/proposal.ts';
import { countAnswers } from '../../engine/contradiction/count-answers.ts';
import { bestFirst } from '../../engine/triage/leading-article.ts';
import { standArticles } from '../../engine/triage/triage.ts';
import type { Observations } from '../../model/article/observation.ts';
import type { Signs } from '../../model/article/sign.ts';
import type { CatalogueSearch } from './catalogue-search.ts';

const ofHome: KnownToTriage = { observations: homeObservations, signs: homeSigns };

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

/** What triage knows: what is asked, and what the answers say about the articles. */
export type KnownToTriage = { readonly observations: Observations; readonly signs: readonly Signs[] };

/** Reads a text as the start page does: its evidence with every recogniser, its words with search, among these articles. */
export function readDescription(
  text: string,
  { lookUp }: CatalogueSearch,
  { observations, signs }: KnownToTriage = ofHome,
): ReadDescription {
  const { proposals, remarks } = readWithAll(text);
  const { found, judgement } = lookUp(text, proposals);
  const search = found.hits.map(({ id }) => id);
  const rank = (articleId: string) => (search.includes(articleId) ? search.indexOf(articleId) : search.length);
  const { counted } = countAnswers(observations, new Map(proposals.map(({ asked, answerId }) => [asked, answerId])));
  const standings = standArticles(signs, counted);
  // The same order as the screen's; where it is equal, search decides.
  const left = bestFirst(standings.toSorted((one, other) => rank(one.articleId) - rank(other.articleId))).filter(({ isOut }) => !isOut);
  return {
    proposals: proposals.map(({ asked, answerId }) => `${asked}=${answerId}`),
    remarks: remarks.map(textOfRemark),
    articles: left.map(({ articleId }) => articleId),
    search,
    verdict: judgement.verdict,
  };
}
