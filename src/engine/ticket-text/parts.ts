import type { Article } from '../../model/article/article.ts';
import type { Observations } from '../../model/article/observation.ts';
import type { Case } from '../../model/case/case.ts';
import type { Moment } from '../../model/case/moment.ts';
import type { ArticleMachine } from '../graph/compile-article.ts';

/** Something that the house adds to an article, in words. */
export type HouseSaid = {
  /** Where it is said. */
  readonly nodeIds: readonly string[];
  /** Said of a cause wherever that is still possible. */
  readonly isOfCause: boolean;
  /** What it is about; empty for a plain note. */
  readonly about: string;
  readonly says: string;
  readonly commands: readonly string[];
  /** Who says so, since when, in which pack. */
  readonly from: string;
  /** True where the words under it have changed, or its step is gone. */
  readonly isMoved: boolean;
};

/** What a ticket text is written from. */
export type TicketTextParts = {
  readonly case: Case;
  /** The whole article that the case stands in, with its machine; none in triage. */
  readonly open?: { readonly article: Article; readonly machine: ArticleMachine };
  /** The nodes of the article that the case stood at, also those that it left without an answer. */
  readonly reached?: readonly string[];
  readonly observations: Observations;
  /** The other articles that the case holds, by their titles; their answers are in their own ticket texts. */
  readonly others?: readonly string[];
  /** What was changed in the other articles that the case holds and not put back, one sentence each. */
  readonly standingElsewhere?: readonly string[];
  /** The titles of articles, by their ids, in which something was noted in a look and which the case has not begun. */
  readonly beside?: ReadonlyMap<string, string>;
  /** What the house adds to the article. */
  readonly house?: readonly HouseSaid[];
  /** The name of a role, by its id; of none, that the article does not say who. */
  readonly roleName: (role: string | undefined) => string;
  /** The whole address of the place, with its host. */
  readonly url: string;
  /** When the text is made. */
  readonly now: Moment;
};
