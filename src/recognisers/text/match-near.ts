/** A match in a longer text, at its place there. */
export type Match = {
  readonly text: string;
  readonly groups: Readonly<Record<string, string | undefined>>;
  readonly from: number;
  readonly to: number;
};

const placesAtMost = 600;
const lineAtMost = 400;

/**
 * The matches of a pattern that lie within reach of one of its words, in order. A plain word is found many times faster than a
 * pattern, and most texts hold none; so each pattern names words of which every match of it has one.
 */
export function matchNear(lower: string, words: readonly string[], pattern: RegExp, reach = 240): Match[] {
  const matches: Match[] = [];
  for (const { start, end } of findStretches(lower, words, reach)) {
    for (const { 0: text, index, groups } of lower.slice(start, end).matchAll(pattern)) {
      matches.push({ text, groups: groups ?? {}, from: start + index, to: start + index + text.length });
    }
  }
  return matches;
}

const edge = 100_000;

/** The same, at the head and at the end of a long text: what a person tells stands there, and logs stand between. */
export function matchAtEdges(lower: string, words: readonly string[], pattern: RegExp, reach?: number): Match[] {
  if (lower.length <= 2 * edge) {
    return matchNear(lower, words, pattern, reach);
  }
  const tailAt = lower.length - edge;
  const tail = matchNear(lower.slice(tailAt), words, pattern, reach);
  return [
    ...matchNear(lower.slice(0, edge), words, pattern, reach),
    ...tail.map((match) => ({ ...match, from: match.from + tailAt, to: match.to + tailAt })),
  ];
}

function findStretches(lower: string, words: readonly string[], reach: number): { start: number; end: number }[] {
  const places = words.flatMap((word) => findPlaces(lower, word)).toSorted((a, b) => a - b);
  const stretches: { start: number; end: number }[] = [];
  for (const place of places) {
    const last = stretches.at(-1);
    const end = Math.min(lower.length, place + reach);
    if (last !== undefined && place - reach <= last.end) {
      last.end = end;
    } else {
      stretches.push({ start: lineStart(lower, Math.max(0, place - reach)), end });
    }
  }
  return stretches;
}

function findPlaces(lower: string, word: string): number[] {
  const places: number[] = [];
  let at = lower.indexOf(word);
  while (at !== -1 && places.length < placesAtMost) {
    places.push(at);
    at = lower.indexOf(word, at + word.length);
  }
  return places;
}

// A pattern may ask for the beginning of a line.
function lineStart(lower: string, at: number): number {
  const before = lower.slice(Math.max(0, at - lineAtMost), at);
  const newline = before.lastIndexOf('\n');
  return newline === -1 ? at : at - before.length + newline + 1;
}
