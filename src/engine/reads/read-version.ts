/** A version as its numbers, each without zeros before it; undefined for what is no plain version: numbers with dots between them, perhaps a `v` before. */
export function readVersion(text: string): readonly string[] | undefined {
  const parts = text.replace(/^v/i, '').split('.');
  return parts.every((part) => /^[0-9]+$/.test(part)) ? parts.map((part) => part.replace(/^0+(?=[0-9])/, '')) : undefined;
}

/** Below 0 where the first comes before the second, 0 where they are the same: what is not written is 0. As long as the numbers may be, none is counted. */
export function compareVersions(one: readonly string[], other: readonly string[]): number {
  for (let at = 0; at < Math.max(one.length, other.length); at += 1) {
    const [a, b] = [one[at] ?? '0', other[at] ?? '0'];
    if (a !== b) {
      return a.length - b.length || (a < b ? -1 : 1);
    }
  }
  return 0;
}
