/** Finds lines that stand in a file twice, by their text. */
export type LineBook = {
  /** The row of the same line seen before; -1 where it is new, which it then no longer is. */
  readonly enter: (row: number, hash: number, from: number, to: number) => number;
};

export function openLineBook(
  units: Uint16Array,
  rowsAtMost: number,
  startOf: (row: number) => number,
  endOf: (row: number) => number,
): LineBook {
  const slots = new Int32Array(2 ** Math.ceil(Math.log2(Math.max(rowsAtMost, 4) * 2))).fill(-1);
  const isSame = (row: number, from: number, to: number) => {
    const start = startOf(row);
    if (endOf(row) - start !== to - from) {
      return false;
    }
    for (let at = 0; at < to - from; at += 1) {
      if (units[start + at] !== units[from + at]) {
        return false;
      }
    }
    return true;
  };
  return {
    enter: (row, hash, from, to) => {
      // The lower bits of the hash alone are too alike for lines that differ only at their start.
      let slot = (hash ^ (hash >>> 15)) & (slots.length - 1);
      for (let known = slots[slot] ?? -1; known !== -1; known = slots[slot] ?? -1) {
        if (isSame(known, from, to)) {
          return known;
        }
        slot = (slot + 1) & (slots.length - 1);
      }
      slots[slot] = row;
      return -1;
    },
  };
}
