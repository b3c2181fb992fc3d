/** Numbers that are added one group at a time, without an object for each. */
export type Growing = { readonly add: (...cells: readonly number[]) => void; readonly take: () => Uint32Array };

export function openGrowing(): Growing {
  let cells = new Uint32Array(64);
  let length = 0;
  return {
    add: (...added) => {
      if (length + added.length > cells.length) {
        const wider = new Uint32Array(cells.length * 2);
        wider.set(cells);
        cells = wider;
      }
      cells.set(added, length);
      length += added.length;
    },
    take: () => cells.slice(0, length),
  };
}
