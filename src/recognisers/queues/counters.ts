// Performance counters of mail on its way to the Internet.
const counter =
  /(?:smtp server\([^)\n]{1,30}\)\\remote (?:retry )?queue length|msexchangetransport queues\([^)\n]{1,30}\)\\(?:active|retry) (?:remote|non-smtp)? ?delivery queue length|msexchangeimc(?:\([^)\n]{1,30}\))?\\queued outbound)\W{1,30}(?<count>\d{1,7})(?:[.,]0{1,9})?(?![\d.:/])/g;
const enough = 10;
const looksAtMost = 50;

/** A counter of outgoing mail that is far from empty: a few are on their way at any time. */
export function findCounters(lower: string): { readonly from: number; readonly to: number }[] {
  return [...lower.matchAll(counter)]
    .slice(0, looksAtMost)
    .filter(({ groups }) => Number(groups?.count) >= enough)
    .map(({ 0: whole, index }) => ({ from: index, to: index + whole.length }));
}
