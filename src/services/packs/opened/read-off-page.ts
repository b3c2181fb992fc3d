import type { GivenPack, GivenRead, TellProgress } from '../../../packs/doors/read-given.ts';

type Told = { readonly done: number; readonly of: number } | { readonly read?: GivenRead };

/**
 * Reads what was given in a worker of its own, which gets files and never addresses; where the browser refuses or loses it, on
 * the page. Undefined once `signal` says that nobody wants it any more.
 */
export async function readOffPage(given: GivenPack, tell: TellProgress, signal: AbortSignal): Promise<GivenRead | undefined> {
  const read = await readInWorker(given, tell, signal);
  if (signal.aborted) {
    return undefined;
  }
  return read ?? (await import('../../../packs/doors/read-given.ts')).readGiven(given, tell);
}

function readInWorker(given: GivenPack, tell: TellProgress, signal: AbortSignal): Promise<GivenRead | undefined> {
  return new Promise((give) => {
    const worker = startWorker();
    const end = (read: GivenRead | undefined) => {
      worker?.terminate();
      give(read);
    };
    signal.addEventListener('abort', () => end(undefined));
    worker?.addEventListener('message', ({ data }: MessageEvent<Told>) => ('done' in data ? tell(data.done, data.of) : end(data.read)));
    worker?.addEventListener('messageerror', () => end(undefined));
    worker?.addEventListener('error', () => end(undefined));
    if (worker === undefined) {
      end(undefined);
    }
    worker?.postMessage(given);
  });
}

function startWorker(): Worker | undefined {
  try {
    return new Worker(new URL('./open-pack-worker.ts', import.meta.url), { type: 'module' });
  } catch {
    return undefined;
  }
}
