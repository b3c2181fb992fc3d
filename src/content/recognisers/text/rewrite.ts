/** A text that came out of another one, and where each of its places stood there. */
export type Rewritten = { readonly text: string; readonly placeBefore: (place: number) => number };

/** Puts `replace` of each match in its place. Promises that places go back to the text that was given. */
export function rewrite(text: string, pattern: RegExp, replace: (found: string, index: number) => string): Rewritten {
  const pieces: string[] = [];
  // A stretch that was copied: where it begins now, and where it began before.
  const now = [0];
  const before = [0];
  let done = 0;
  let length = 0;
  for (const match of text.matchAll(pattern)) {
    const put = replace(match[0], match.index);
    if (put === match[0]) {
      continue;
    }
    pieces.push(text.slice(done, match.index), put);
    length += match.index - done;
    now.push(length);
    before.push(match.index);
    length += put.length;
    done = match.index + match[0].length;
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
