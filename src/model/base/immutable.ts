/** The same data, never to be changed: what a schema infers, as everything that reads it sees it. */
export type Immutable<T> = T extends (infer U)[]
  ? T extends [infer First, ...infer Rest]
    ? readonly [Immutable<First>, ...{ [K in keyof Rest]: Immutable<Rest[K]> }]
    : readonly Immutable<U>[]
  : T extends object
    ? { readonly [K in keyof T]: Immutable<T[K]> }
    : T;
