/** True where two plain values, as a browser stores them, say the same in the same order. */
export function isSameData(one: unknown, other: unknown): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other);
}
