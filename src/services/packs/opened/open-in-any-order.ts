/**
 * Opens each of several of which one may need another that comes later: what is refused is tried again as long as another one
 * opened since. `open` gives why it is refused, and nothing where it opened. Gives the refusals that stay, in their order.
 */
export async function openInAnyOrder<T, R>(ones: readonly T[], open: (one: T) => Promise<R | undefined>): Promise<readonly R[]> {
  const refused: (readonly [T, R])[] = [];
  for (const one of ones) {
    const why = await open(one);
    if (why !== undefined) {
      refused.push([one, why]);
    }
  }
  return refused.length === 0 || refused.length === ones.length
    ? refused.map(([, why]) => why)
    : openInAnyOrder(
        refused.map(([one]) => one),
        open,
      );
}
