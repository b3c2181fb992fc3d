import { type BringOptions, type Brought, bring } from './bring.ts';
import { forgetUnneeded, whileKeeping } from './forget-unneeded.ts';
import { stopKeepingIndexes } from './keep-index-later.ts';
import { changeHead } from './kept-files.ts';
import type { OpenedContent } from './opened-content.ts';
import type { Server } from './server.ts';

/** `superseded`: another tab has begun with a newer content meanwhile. */
export type Kept = Brought | 'superseded';

/** Keeps all of a content on this device; where it does not come to that, what was loaded for it is forgotten again. */
export function keepWhole(opened: OpenedContent, server: Server, options: BringOptions = {}): Promise<Kept> {
  return whileKeeping(opened.packId, () => loadAll(opened, server, options));
}

async function loadAll(opened: OpenedContent, server: Server, options: BringOptions): Promise<Kept> {
  const { packId, content } = opened;
  let size = 0;
  const paths = await opened.listAll().catch(() => undefined);
  if (paths === undefined) {
    return 'unreached';
  }
  stopKeepingIndexes();
  const onProgress: BringOptions['onProgress'] = (done) => {
    size = done.bytes;
    options.onProgress?.(done);
  };
  await changeHead(packId, (head) => head && { ...head, keeping: true }).catch(() => undefined);
  let kept: Kept = await bring(opened, paths, server, { ...options, onProgress });
  await changeHead(packId, (head) => {
    if (head === undefined) {
      return undefined;
    }
    if (kept === 'whole' && head.used.hash !== content.hash) {
      kept = 'superseded';
    }
    const { keeping: _, ...rest } = head;
    return kept === 'whole' ? { ...rest, whole: opened.bytes ?? size } : rest;
  }).catch(() => {
    kept = kept === 'whole' ? 'no-room' : kept;
  });
  if (kept !== 'whole') {
    await forgetUnneeded(packId).catch(() => undefined);
  }
  return kept;
}

/** Keeps of a pack its index and what was opened again, as before somebody wanted all of it. */
export async function keepNoMore(packId: string): Promise<void> {
  await changeHead(packId, (head) => {
    if (head === undefined) {
      return undefined;
    }
    const { whole: _, ...rest } = head;
    return rest;
  });
  await forgetUnneeded(packId);
}
