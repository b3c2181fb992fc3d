import { changeHead } from './kept-files.ts';

/** Remembers that a file was read that not everybody reads, so that a newer edition brings it too. */
export function noteOpened(packId: string, path: string): void {
  if (/^(articles|overlays|media)\//.test(path)) {
    const add = changeHead(packId, (head) =>
      head === undefined || head.opened.includes(path) ? undefined : { ...head, opened: [...head.opened, path] },
    );
    // Kept or not, it is open.
    add.catch(() => undefined);
  }
}

/** Remembers that the server gave a file otherwise than the index says: whoever starts next looks at it first. */
export async function noteDoubted(packId: string, path: string): Promise<void> {
  const add = changeHead(packId, (head) =>
    head === undefined || head.doubted.includes(path) ? undefined : { ...head, doubted: [...head.doubted, path] },
  );
  await add.catch(() => undefined);
}
