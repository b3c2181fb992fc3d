import { pieceBytesAtMost } from '../../model/pack/size-limits.ts';

/** A piece of a list: what it begins with, and its text. */
export type Piece<F> = { readonly first: F; readonly text: string };

/** An entry of a list as it is printed, and what it is found by. */
type Entry<F> = { readonly first: F; readonly text: string };

const encoder = new TextEncoder();

/**
 * Entries in their order as lists of JSON, as many in a piece as fit `pieceBytesAtMost`. The size unpacked decides, because nobody has to pack
 * to know it and packing never makes it larger. An entry is never cut: a larger one is a piece of its own. What is looked up
 * one entry at a time is cut smaller by `bytesAtMost`, because the rest of a piece is loaded for nothing.
 */
export function cutPieces<F>(entries: Iterable<Entry<F>>, bytesAtMost = pieceBytesAtMost): Piece<F>[] {
  const pieces: Piece<F>[] = [];
  let held: Entry<F>[] = [];
  let bytes = 0;
  const end = () => {
    const [first] = held;
    if (first !== undefined) {
      pieces.push({ first: first.first, text: `[${held.map(({ text }) => text).join(',\n')}]\n` });
    }
    held = [];
    bytes = '[]\n'.length;
  };
  end();
  for (const entry of entries) {
    const size = encoder.encode(entry.text).length + 2;
    if (bytes + size > bytesAtMost) {
      end();
    }
    held.push(entry);
    bytes += size;
  }
  end();
  return pieces;
}
