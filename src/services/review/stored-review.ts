import { get, set } from 'idb-keyval';
import { readLists, readReview } from '../../tools/send-as-review/read-saved.ts';
import type { ReviewStore } from '../../tools/send-as-review/review-store.ts';
import { lookAtOlder } from '../older/look-at-older.ts';
import { reviewStore } from './review-database.ts';

const listsKey = 'lists';

/** Keeps reviews on this device, each under the hash of its file. What is stored and makes no sense counts as nothing kept. */
export function openReviewStore(): ReviewStore {
  return {
    load: async (hash) => {
      await lookAtOlder();
      return readReview(await get<unknown>(hash, reviewStore));
    },
    save: (hash, review) => set(hash, review, reviewStore),
    loadLists: async () => {
      await lookAtOlder();
      return readLists(await get<unknown>(listsKey, reviewStore));
    },
    saveLists: (lists) => set(listsKey, lists, reviewStore),
  };
}
