type Way = { readonly from: string; readonly to: string };

const movedAtMost = 2;

/**
 * Moves boxes from the tallest columns a little to the right, as far as what follows them leaves room, so that the
 * picture needs less height. Columns stay in the order of the ways.
 */
export function balanceColumns(
  depths: ReadonlyMap<string, number>,
  ways: readonly Way[],
  heights: ReadonlyMap<string, number>,
): Map<string, number> {
  const balanced = new Map(depths);
  const columns: number[] = [];
  for (const [key, height] of heights) {
    const depth = depths.get(key) ?? 0;
    columns[depth] = (columns[depth] ?? 0) + height;
  }
  const limitOf = (key: string) => Math.min(...ways.filter(({ from }) => from === key).map(({ to }) => balanced.get(to) ?? 0)) - 1;
  for (let moves = 0; moves < heights.size; moves += 1) {
    const tallest = columns.indexOf(Math.max(...columns));
    const candidates = [...heights].flatMap(([key, height]) => {
      const limit = limitOf(key);
      // What nothing follows stays with the question that it answers.
      if (balanced.get(key) !== tallest || !Number.isFinite(limit)) {
        return [];
      }
      const room = columns.slice(tallest + 1, Math.min(limit, (depths.get(key) ?? 0) + movedAtMost) + 1);
      const lowest = room.indexOf(Math.min(...room));
      return room.length > 0 && (room[lowest] ?? 0) + height < (columns[tallest] ?? 0) ? [{ key, height, to: tallest + 1 + lowest }] : [];
    });
    const best = candidates.toSorted((a, b) => a.to - b.to)[0];
    if (best === undefined) {
      break;
    }
    balanced.set(best.key, best.to);
    columns[tallest] = (columns[tallest] ?? 0) - best.height;
    columns[best.to] = (columns[best.to] ?? 0) + best.height;
  }
  return balanced;
}
