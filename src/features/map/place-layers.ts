import type { Item, Layers } from './map-layers.ts';

const rounds = 16;
const gapBetween = { boxes: 26, lanes: 9, both: 18 } as const;
// A lane that bends is harder to follow than a way into a box that does.
const laneWeight = 6;
const leastWeight = 0.1;

/** Where one end of a piece wants an item: at the other item's top, this much further down. */
type Pull = { readonly other: string; readonly shift: number; readonly weight: number };

/** The top of every item: as near as the order in its column allows to where its ways come from and go to. */
export function placeLayers(layers: readonly (readonly Item[])[], segments: Layers['segments']): Map<string, number> {
  const tops = new Map<string, number>();
  const { into, outOf } = pullsOf(layers, segments);
  for (let round = 0; round < rounds; round += 1) {
    const isForward = round % 2 === 0;
    const isBoth = round >= rounds / 2;
    for (const layer of isForward ? layers : layers.toReversed()) {
      const wishes = layer.map((item) => {
        const pulls = [
          ...(isForward || isBoth ? (into.get(item.key) ?? []) : []),
          ...(!isForward || isBoth ? (outOf.get(item.key) ?? []) : []),
        ];
        return wishOf(item, pulls, tops);
      });
      for (const [key, top] of placeColumn(wishes)) {
        tops.set(key, top);
      }
    }
  }
  const highest = Math.min(...tops.values());
  return new Map([...tops].map(([key, top]) => [key, top - highest]));
}

function pullsOf(layers: readonly (readonly Item[])[], segments: Layers['segments']) {
  const items = new Map(layers.flat().map((item) => [item.key, item]));
  const into = new Map<string, Pull[]>();
  const outOf = new Map<string, Pull[]>();
  for (const { from, to, outPort, inPort } of segments) {
    const isLane = items.get(from)?.boxes.length === 0 && items.get(to)?.boxes.length === 0;
    const shift = outPort - inPort;
    const weight = isLane ? laneWeight : 1;
    into.set(to, [...(into.get(to) ?? []), { other: from, shift, weight }]);
    outOf.set(from, [...(outOf.get(from) ?? []), { other: to, shift: -shift, weight }]);
  }
  return { into, outOf };
}

function wishOf(item: Item, pulls: readonly Pull[], tops: ReadonlyMap<string, number>): Wish {
  let [sum, weight] = [0, 0];
  for (const pull of pulls) {
    const top = tops.get(pull.other);
    if (top !== undefined) {
      sum += (top + pull.shift) * pull.weight;
      weight += pull.weight;
    }
  }
  return { item, wish: weight === 0 ? (tops.get(item.key) ?? 0) : sum / weight, weight: Math.max(weight, leastWeight) };
}

type Wish = { readonly item: Item; readonly wish: number; readonly weight: number };

/** The least moved places that keep order and distance: neighbours that would meet move as one. */
function placeColumn(wishes: readonly Wish[]): [string, number][] {
  const offsets: number[] = [];
  for (const [index, { item }] of wishes.entries()) {
    const above = wishes[index - 1]?.item;
    offsets.push(above === undefined ? 0 : (offsets[index - 1] ?? 0) + above.height + gapOf(above, item));
  }
  const groups: { place: number; weight: number; count: number }[] = [];
  for (const [index, { wish, weight }] of wishes.entries()) {
    let group = { place: wish - (offsets[index] ?? 0), weight, count: 1 };
    for (let above = groups.at(-1); above !== undefined && above.place > group.place; above = groups.at(-1)) {
      const both = above.weight + group.weight;
      const place = (above.place * above.weight + group.place * group.weight) / both;
      group = { place, weight: both, count: above.count + group.count };
      groups.pop();
    }
    groups.push(group);
  }
  const places = groups.flatMap(({ place, count }) => Array.from({ length: count }, () => place));
  return wishes.map(({ item }, index) => [item.key, (places[index] ?? 0) + (offsets[index] ?? 0)]);
}

function gapOf(above: Item, below: Item): number {
  const lanes = [above, below].filter(({ boxes }) => boxes.length === 0).length;
  return lanes === 2 ? gapBetween.lanes : lanes === 1 ? gapBetween.both : gapBetween.boxes;
}
