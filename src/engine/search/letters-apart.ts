/**
 * How many letters have to be put in, left out, changed or swapped with their neighbour to make one word of another; more
 * than `atMost` is given as `atMost + 1`.
 */
export function countLettersApart(one: string, other: string, atMost: number): number {
  if (Math.abs(one.length - other.length) > atMost) {
    return atMost + 1;
  }
  let beforeLast: number[] = [];
  let last = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let row = 1; row <= one.length; row += 1) {
    const next = [row];
    let least = row;
    for (let at = 1; at <= other.length; at += 1) {
      const isSame = one[row - 1] === other[at - 1];
      let apart = Math.min((last[at] ?? 0) + 1, (next[at - 1] ?? 0) + 1, (last[at - 1] ?? 0) + (isSame ? 0 : 1));
      if (row > 1 && at > 1 && one[row - 1] === other[at - 2] && one[row - 2] === other[at - 1]) {
        apart = Math.min(apart, (beforeLast[at - 2] ?? 0) + 1);
      }
      next.push(apart);
      least = Math.min(least, apart);
    }
    if (least > atMost) {
      return atMost + 1;
    }
    beforeLast = last;
    last = next;
  }
  return Math.min(last[other.length] ?? 0, atMost + 1);
}

/** True where the first letter is the same, or two letters changed places: hardly anybody gets the first letter wrong. */
export function hasSameBeginning(one: string, other: string): boolean {
  return one[0] === other[0] || (one[0] === other[1] && one[1] === other[0]);
}
