/** A text that came out of another one, and where each of its places stood there. */
export type Rewritten = { readonly text: string; readonly placeBefore: (place: number) => number };

/** A stretch of a text, and what is put in its place. */
type Replacement = { readonly from: number; readonly to: number; readonly put: string };

/** Puts `replace` of each match in its place. Promises that places go back to the text that was given. */
export function rewrite(text: string, pattern: RegExp, replace: (found: string, index: number) => string): Rewritten {
  return rewriteAt(text, readMatches(text, pattern, replace));
}

function* readMatches(text: string, pattern: RegExp, replace: (found: string, index: number) => string): Iterable<Replacement> {
  for (const { 0: found, index } of text.matchAll(pattern)) {
    yield { from: index, to: index + found.length, put: replace(found, index) };
  }
}

/** The same for stretches that are known, in order and none within another. */
export function rewriteAt(text: string, replacements: Iterable<Replacement>): Rewritten {
  const pieces: string[] = [];
  // A stretch that was copied: where it begins now, and where it began before.
  const now = [0];
  const before = [0];
  let done = 0;
  let length = 0;
  for (const { from, to, put } of replacements) {
    if (put === text.slice(from, to)) {
      continue;
    }
    pieces.push(text.slice(done, from), put);
    length += from - done;
    now.push(length);
    before.push(from);
    length += put.length;
    done = to;
    now.push(length);
    before.push(done);
  }
  if (done === 0) {
    return { text, placeBefore: (place) => place };
  }
  pieces.push(text.slice(done));
  return { text: pieces.join(''), placeBefore: (place) => goBack(now, before, place) };
}

function goBack(now: readonly number[], before: readonly number[], place: number): number {
  let low = 0;
  let high = now.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((now[middle] ?? 0) <= place) {
      low = middle;
    } else {
      high = middle - 1;
    }
  }
  const from = (before[low] ?? 0) + place - (now[low] ?? 0);
  return Math.min(from, before[low + 1] ?? from);
}
