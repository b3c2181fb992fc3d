import type { MadeIndex, ToIndex } from './make-index-here.ts';

/** Makes the index of a pack in a worker of its own; where the browser refuses or loses it, on the page. */
export async function makeIndex(toIndex: ToIndex): Promise<MadeIndex> {
  return (await makeInWorker(toIndex)) ?? (await import('./make-index-here.ts')).makeIndexHere(toIndex);
}

function makeInWorker(toIndex: ToIndex): Promise<MadeIndex | undefined> {
  return new Promise((give) => {
    const worker = startWorker();
    const end = (made: MadeIndex | undefined) => {
      worker?.terminate();
      give(made);
    };
    worker?.addEventListener('message', ({ data }: MessageEvent<MadeIndex | undefined>) => end(data));
    worker?.addEventListener('messageerror', () => end(undefined));
    worker?.addEventListener('error', () => end(undefined));
    if (worker === undefined) {
      end(undefined);
    }
    worker?.postMessage(toIndex);
  });
}

function startWorker(): Worker | undefined {
  try {
    return new Worker(new URL('./index-worker.ts', import.meta.url), { type: 'module' });
  } catch {
    return undefined;
  }
}
