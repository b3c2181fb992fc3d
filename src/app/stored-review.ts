import { createStore, get, set } from 'idb-keyval';
import type { Lists, SavedReview } from '../features/send-as-review/review/messages.ts';
import type { ReviewStore } from '../features/send-as-review/review-store.ts';

const listsKey = 'lists';

/** Keeps reviews on this device, each under the hash of its file. What is stored and makes no sense counts as nothing kept. */
export function openReviewStore(): ReviewStore {
  // A browser that refuses storage may throw right here.
  const store = () => createStore('unstuck-send-as-review', 'reviews');
  let opened: ReturnType<typeof store> | undefined;
  const use = () => {
    opened ??= store();
    return opened;
  };
  return {
    load: async (hash) => readReview(await get<unknown>(hash, use())),
    save: async (hash, review) => set(hash, review, use()),
    loadLists: async () => readLists(await get<unknown>(listsKey, use())),
    saveLists: async (lists) => set(listsKey, lists, use()),
  };
}

function readReview(stored: unknown): SavedReview | undefined {
  if (typeof stored !== 'object' || stored === null) {
    return undefined;
  }
  const { version, rows, decisions, reasonOf, reasons } = stored as Partial<Record<keyof SavedReview, unknown>>;
  const isReview =
    version === 1 &&
    typeof rows === 'number' &&
    decisions instanceof Uint8Array &&
    reasonOf instanceof Uint32Array &&
    Array.isArray(reasons) &&
    reasons.every((reason) => typeof reason === 'string');
  return isReview ? { version, rows, decisions, reasonOf, reasons } : undefined;
}

function readLists(stored: unknown): Lists | undefined {
  if (typeof stored !== 'object' || stored === null) {
    return undefined;
  }
  const lists = stored as Partial<Record<keyof Lists, unknown>>;
  return typeof lists.service === 'string' && typeof lists.protected === 'string'
    ? { service: lists.service, protected: lists.protected }
    : undefined;
}
