import { changeHead } from './kept-files.ts';

// What is read at once is noted at once: making an index reads hundreds.
const waiting = new Map<string, Set<string>>();

/** Remembers that a file was read that not everybody reads, so that a newer edition brings it too. */
export function noteOpened(packId: string, path: string): void {
  const others = waiting.get(packId);
  if (!/^(articles|overlays|media)\//.test(path)) {
    return;
  }
  if (others !== undefined) {
    others.add(path);
    return;
  }
  waiting.set(packId, new Set([path]));
  const take = (): readonly string[] => {
    const paths = [...(waiting.get(packId) ?? [])];
    waiting.delete(packId);
    return paths;
  };
  const add = changeHead(packId, (head) => {
    const opened = new Set([...(head?.opened ?? []), ...take()]);
    return head === undefined || opened.size === head.opened.length ? undefined : { ...head, opened: [...opened] };
  });
  // Kept or not, it is open.
  add.catch(take);
}

/** Remembers that the server gave a file otherwise than the index says: whoever starts next looks at it first. */
export async function noteDoubted(packId: string, path: string): Promise<void> {
  const add = changeHead(packId, (head) =>
    head === undefined || head.doubted.includes(path) ? undefined : { ...head, doubted: [...head.doubted, path] },
  );
  await add.catch(() => undefined);
}
