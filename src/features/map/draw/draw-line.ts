import type { EdgeMark, MapEdge } from '../layout/map-graph.ts';
import type { Point } from '../layout/map-layout.ts';
import type { Shape } from './shape.ts';

const corner = 6;

const looks: Readonly<Record<EdgeMark, { readonly stroke: string; readonly strokeWidth: number; readonly strokeDasharray?: string }>> = {
  out: { stroke: 'var(--line-strong)', strokeWidth: 1, strokeDasharray: '3 3' },
  open: { stroke: 'var(--muted)', strokeWidth: 1.4 },
  walked: { stroke: 'var(--accent)', strokeWidth: 3 },
};

/** A way up to its box, or up to where it joins another to the same box, which `isWhole` tells apart. */
export function drawLine(points: readonly Point[], isWhole: boolean, { from, to, mark }: MapEdge): Shape {
  const turns = dropRepeats(points);
  const [x, y] = turns.at(-1) ?? [0, 0];
  const { stroke } = looks[mark];
  const line: Shape = {
    tag: 'path',
    attributes: { d: writePath(turns) },
    style: { fill: 'none', strokeLinejoin: 'round', ...looks[mark] },
  };
  const head: Shape = { tag: 'path', attributes: { d: `M${round(x)} ${round(y)}l-8 -4.5v9z` }, style: { fill: stroke } };
  return { tag: 'g', attributes: { 'data-way': `${from} ${to}` }, children: isWhole ? [line, head] : [line] };
}

function dropRepeats(points: readonly Point[]): Point[] {
  const apart = points.filter(([x, y], index) => {
    const before = points[index - 1];
    return before === undefined || Math.abs(before[0] - x) > 0.5 || Math.abs(before[1] - y) > 0.5;
  });
  return apart.filter(([x, y], index) => {
    const [before, after] = [apart[index - 1], apart[index + 1]];
    const isStraight =
      before !== undefined && after !== undefined && ((before[0] === x && after[0] === x) || (before[1] === y && after[1] === y));
    return !isStraight;
  });
}

function writePath(points: readonly Point[]): string {
  const parts = points.map(([x, y], index) => {
    const [before, after] = [points[index - 1], points[index + 1]];
    if (before === undefined || after === undefined) {
      return `${before === undefined ? 'M' : 'L'}${round(x)} ${round(y)}`;
    }
    const [ax, ay] = towards([x, y], before);
    const [bx, by] = towards([x, y], after);
    return `L${ax} ${ay}Q${round(x)} ${round(y)} ${bx} ${by}`;
  });
  return parts.join('');
}

/** A point a corner's radius away, or half way where the next turn is near. */
function towards([x, y]: Point, [otherX, otherY]: Point): [number, number] {
  const length = Math.hypot(otherX - x, otherY - y);
  const share = length === 0 ? 0 : Math.min(corner / length, 0.5);
  return [round(x + (otherX - x) * share), round(y + (otherY - y) * share)];
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
