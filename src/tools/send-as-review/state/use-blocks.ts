import { useCallback, useEffect, useRef, useState } from 'react';

const blockSize = 64;

type Blocks<Row> = { readonly list: unknown; readonly change: unknown; readonly rows: ReadonlyMap<number, readonly Row[]> };

/**
 * The rows in sight of a long list, fetched in blocks. Another `list` starts anew; another `change` fetches the blocks in
 * sight again and shows the old ones until the new ones are there.
 */
export function useBlocks<Row>(fetch: (from: number, to: number) => Promise<Row[]>, list: unknown, change: unknown) {
  const [blocks, setBlocks] = useState<Blocks<Row>>({ list, change, rows: new Map() });
  const [range, setRange] = useState<readonly [number, number]>([0, 0]);
  const current = useRef({ list, change });
  current.current = { list, change };
  const [first, last] = range;
  const known = blocks.list === list ? blocks : undefined;
  const fresh = known !== undefined && known.change === change ? known.rows : undefined;
  const wanted = Array.from({ length: last - first + 1 }, (_, offset) => first + offset).filter((block) => fresh?.get(block) === undefined);
  const key = wanted.join();

  // biome-ignore lint/correctness/useExhaustiveDependencies: the key stands for the blocks that are wanted
  useEffect(() => {
    if (wanted.length === 0) {
      return;
    }
    // Together, so that a decision never shows half of the rows in sight as they were.
    Promise.all(wanted.map(async (block) => [block, await fetch(block * blockSize, (block + 1) * blockSize)] as const)).then(
      (fetched) => {
        if (current.current.list === list && current.current.change === change) {
          setBlocks((before) => {
            const isSame = before.list === list && before.change === change;
            return { list, change, rows: new Map([...(isSame ? before.rows : []), ...fetched]) };
          });
        }
      },
      () => undefined,
    );
  }, [fetch, list, change, key]);

  const onRange = useCallback((from: number, to: number) => {
    const next = [Math.floor(from / blockSize), Math.floor(to / blockSize)] as const;
    setRange((before) => (before[0] === next[0] && before[1] === next[1] ? before : next));
  }, []);
  const rowAt = (index: number): Row | undefined => known?.rows.get(Math.floor(index / blockSize))?.[index % blockSize];
  return { rowAt, onRange };
}
