import type { Lists, SavedReview } from './review/messages.ts';

/** What was kept of a review; undefined where it makes no sense. */
export function readReview(stored: unknown): SavedReview | undefined {
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

/** The lists of names that were kept; undefined where they make no sense. */
export function readLists(stored: unknown): Lists | undefined {
  if (typeof stored !== 'object' || stored === null) {
    return undefined;
  }
  const lists = stored as Partial<Record<keyof Lists, unknown>>;
  return typeof lists.service === 'string' && typeof lists.protected === 'string'
    ? { service: lists.service, protected: lists.protected }
    : undefined;
}
