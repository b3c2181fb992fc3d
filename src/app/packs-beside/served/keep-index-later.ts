import type { ServedPack } from './begin-with.ts';
import { bring } from './bring.ts';

const waitsFor = 1000;

/** Loads the index of a pack to this device once nothing else is waited for: without a network it still lists and finds. */
export function keepIndexLater({ opened, server }: ServedPack): void {
  const start = () => setTimeout(() => void bring(opened, opened.indexPaths, server).catch(() => undefined), waitsFor);
  if (opened.indexPaths.length > 0) {
    if (document.readyState === 'complete') {
      start();
    } else {
      addEventListener('load', start, { once: true });
    }
  }
}
