const digits = 9;
const latest = 36 ** digits - 1;
// No clock is that far ahead; behind an entry of the latest time there could be no other.
const farthest = Date.UTC(2200, 0);

/** An id that is ordered by its time first. */
export function entryId(time: number, suffix: string): string {
  return `${Math.min(Math.max(time, 0), latest).toString(36).padStart(digits, '0')}-${suffix}`;
}

/** True for what can be the id of an entry. */
export function isEntryId(text: string): boolean {
  return /^[0-9a-z]{9}-[0-9a-z]{1,40}$/.test(text) && timeInId(text) < farthest;
}

/** The time in the id of an entry, in milliseconds. */
export function timeInId(id: string): number {
  return Number.parseInt(id.slice(0, digits), 36);
}

/** What follows on the time in the id of an entry. */
export function suffixOfId(id: string): string {
  return id.slice(digits + 1);
}
