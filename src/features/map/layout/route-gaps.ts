import type { Item, Segment } from './map-layers.ts';

/** The ways through the gap between two columns that go to the same box or lane: where they start and where they end. */
export type Net = { readonly goal: string; readonly starts: readonly number[]; readonly end: number };

export const trackWidth = 9;
const nearlyStraight = 9;
const nearlySame = 6;

/** The nets that end in a column. */
export function netsOf(column: readonly Item[], segments: readonly Segment[], tops: ReadonlyMap<string, number>): Net[] {
  return column.flatMap(({ key, boxes }) => {
    const arriving = segments.filter(({ to }) => to === key);
    return [...new Set(arriving.map(({ goal }) => goal))].map((goal) => {
      const own = arriving.filter((segment) => segment.goal === goal);
      const starts = own.map(({ from, outPort }) => (tops.get(from) ?? 0) + outPort);
      const end = (tops.get(key) ?? 0) + (own[0]?.inPort ?? 0);
      const near = starts.find((start) => Math.abs(start - end) < nearlyStraight);
      // A way that all but meets its box goes straight in; a small step in the line would only catch the eye.
      return { goal, starts, end: near !== undefined && boxes.length > 0 ? near : end };
    });
  });
}

/** The nets of a gap that have to turn, each with a track of its own, from left to right with few crossings. */
export function orderTracks(nets: readonly Net[]): Net[] {
  const turning = nets.filter(({ starts, end }) => starts.some((start) => Math.abs(start - end) > 0.5));
  const tracks: Net[] = [];
  for (const net of turning) {
    const costs = Array.from({ length: tracks.length + 1 }, (_, place) =>
      tracks.reduce((sum, other, index) => sum + (index < place ? costOf(other, net) : costOf(net, other)), 0),
    );
    tracks.splice(costs.indexOf(Math.min(...costs)), 0, net);
  }
  return tracks;
}

/** What it costs to have one track left of another: crossings, and much where two lines would lie upon each other. */
function costOf(left: Net, right: Net): number {
  const spans = (net: Net, y: number) => Math.min(net.end, ...net.starts) < y && y < Math.max(net.end, ...net.starts);
  const crossed = right.starts.filter((start) => spans(left, start)).length + (spans(right, left.end) ? 1 : 0);
  const laid = right.starts.filter((start) => Math.abs(start - left.end) < nearlySame).length;
  return crossed + 20 * laid;
}
