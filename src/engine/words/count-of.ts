/** How many of how many, as `0 of 1 step`: the noun goes with the whole. */
export function countOf(part: number, whole: number, noun: string): string {
  return `${part} of ${whole} ${noun}${whole === 1 ? '' : 's'}`;
}
