/** The ways through the gap between two columns that end at the same box or lane: where they start and where they end. */
export type Net = { readonly to: string; readonly starts: readonly number[]; readonly end: number };

const nearlySame = 6;

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
