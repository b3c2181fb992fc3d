import { mergeStored, type Versions } from '../../engine/case/merge-stored.ts';
import { mergeLists, mergeReviews } from '../../tools/send-as-review/merge-reviews.ts';
import { readLists, readReview } from '../../tools/send-as-review/read-saved.ts';
import type { OwnDatabase } from '../browser/own-database.ts';
import { caseDatabase } from '../cases/case-database.ts';
import { reviewDatabase } from '../review/review-database.ts';
import { olderNames } from './older-names.ts';

/** A database of older builds, its store, where this build keeps the same, and how two versions of one entry become one. */
export type OlderStore = {
  readonly name: string;
  readonly store: string;
  readonly own: OwnDatabase;
  readonly merge: (versions: Versions) => unknown;
};

export const olderCases: OlderStore = { name: olderNames.cases, store: 'cases', own: caseDatabase, merge: mergeStored };
const olderReviews: OlderStore = { name: olderNames.reviews, store: 'reviews', own: reviewDatabase, merge: mergeOfReview };
export const olderStores = [olderCases, olderReviews];

function mergeOfReview({ taken, older, own }: Versions): unknown {
  const [review, mine] = [readReview(older), readReview(own)];
  if (review !== undefined && mine !== undefined) {
    return mergeReviews({ taken: readReview(taken), older: review, own: mine });
  }
  const [lists, myLists] = [readLists(older), readLists(own)];
  return lists !== undefined && myLists !== undefined ? mergeLists({ taken: readLists(taken), older: lists, own: myLists }) : own;
}
