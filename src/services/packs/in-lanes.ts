/** Works on all of several in their order, on so many at once; gives for each what it comes to. */
export function inLanes<T, R>(ones: readonly T[], lanes: number, work: (one: T) => Promise<R>): readonly Promise<R>[] {
  const begun: Promise<R>[] = [];
  for (const [at, one] of ones.entries()) {
    // One begins when the one that has its lane has ended, however it ended.
    const before = begun[at - lanes];
    begun.push(
      before === undefined
        ? work(one)
        : before.then(
            () => work(one),
            () => work(one),
          ),
    );
  }
  return begun;
}
