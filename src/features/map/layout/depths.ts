/** How many ways the longest walk from the start takes to each place. */
export function depthsFrom(start: string, ways: readonly { readonly from: string; readonly to: string }[]): Map<string, number> {
  const depths = new Map([[start, 0]]);
  const open = new Set([start]);
  for (const place of open) {
    open.delete(place);
    const depth = (depths.get(place) ?? 0) + 1;
    for (const { from, to } of ways) {
      // No walk is longer than all ways together; an article in the making can have a loop.
      if (from === place && depth > (depths.get(to) ?? -1) && depth <= ways.length) {
        depths.set(to, depth);
        open.add(to);
      }
    }
  }
  return depths;
}
