import type { Case, Moment } from './case.ts';
import type { CaseChange } from './case-change.ts';

/** Who or what something in a case comes from. */
export type EntryOrigin = 'person' | 'evidence' | 'carried' | 'link' | 'import';

/** One thing that was done in a case. What belongs to an article is told by its entry. */
export type Deed =
  | CaseChange
  | { readonly kind: 'answered'; readonly asked: string; readonly answerId: string }
  /** Without a name it takes back that the case has the article at all; older builds then show it without answers. */
  | { readonly kind: 'took-back'; readonly asked: string }
  /** Where one stood then: what the address says beside the answers. */
  | ({ readonly kind: 'stood' } & Pick<Case, 'nodeId' | 'from' | 'edition'>);

/** A deed with when it was done, by whom and where. Never changed once it is made, so that two logs of one case are merged by their ids. */
export type CaseEntry = {
  /** Begins with its time, so that entries are ordered by their ids: see `entry-order.ts`. */
  readonly id: string;
  readonly at: Moment;
  /** Empty where nobody has a name. */
  readonly author: string;
  readonly origin: EntryOrigin;
  /** The article in which it was done; empty for triage. */
  readonly articleId: string;
  readonly did: Deed;
};

/** A deed that is about to be done, with where and whence. */
export type PlannedDeed = Pick<CaseEntry, 'origin' | 'articleId' | 'did'>;
