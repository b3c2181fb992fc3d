import type { PieceList } from '../../packs/prepare/open-lists.ts';

// A browser asks six things of a server at once; more would wait in its queue while their time runs.
const atOnce = 6;
const waiting: (() => void)[] = [];
let reading = 0;

/** Every entry of a list. However many are read at a time, no more pieces are asked for than a browser asks for at once. */
export async function readEvery<F, T>({ firsts, read }: PieceList<F, T>): Promise<T[]> {
  return (await Promise.all(firsts.map((_, at) => inPlace(() => read(at))))).flat();
}

async function inPlace<T>(read: () => Promise<T>): Promise<T> {
  if (reading < atOnce) {
    reading += 1;
  } else {
    await new Promise<void>((begin) => waiting.push(begin));
  }
  try {
    return await read();
  } finally {
    const next = waiting.shift();
    // Whoever is next takes the place.
    if (next === undefined) {
      reading -= 1;
    } else {
      next();
    }
  }
}
