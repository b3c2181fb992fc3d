import type { Point } from './map-layout.ts';

/**
 * A way up to where it joins one that is drawn already: from the side along the track where both turn to their box, or at the
 * turn where one comes from above and the other from below. Whole where it joins none. Two dashed lines on each other look
 * like one that is not.
 */
export function cutWhereMet(points: readonly Point[], drawn: readonly (readonly Point[])[]): readonly Point[] {
  const [start, , turn, end] = points.slice(-4);
  if (start === undefined || turn === undefined || end === undefined) {
    return points;
  }
  const metAfter = drawn.map((other) => {
    const [otherStart, , otherTurn, otherEnd] = other.slice(-4);
    if (otherStart === undefined || !isSame(otherTurn, turn) || !isSame(otherEnd, end)) {
      return 0;
    }
    const [own, others] = [start[1] - turn[1], otherStart[1] - turn[1]];
    return own * others < 0 || Math.abs(own) > Math.abs(others) ? 1 : 2;
  });
  const most = Math.max(0, ...metAfter);
  return most === 0 ? points : points.slice(0, -most);
}

function isSame(one: Point | undefined, [x, y]: Point): boolean {
  return one !== undefined && one[0] === x && one[1] === y;
}
