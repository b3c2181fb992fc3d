/** Random choices that are the same each time for a seed. */
export type Random = {
  /** From 0 to below `below`. */
  readonly nat: (below: number) => number;
  readonly oneOf: <T>(some: readonly [T, ...T[]]) => T;
  /** One of as many as there are; undefined of none. */
  readonly pick: <T>(some: readonly T[]) => T | undefined;
  /** True once in so many times. */
  readonly once: (inSo: number) => boolean;
};

/** Choices made of numbers from 0 to below 1. */
export function randomOf(next: () => number): Random {
  const nat = (below: number) => Math.floor(next() * below);
  return {
    nat,
    oneOf: (some) => some[nat(some.length)] ?? some[0],
    pick: (some) => some[nat(some.length)],
    once: (inSo) => nat(inSo) === 0,
  };
}
