import type { Reading } from '../content/recognisers/reading.ts';

/** Reads evidence; only the newest call is sure of an answer. */
export type EvidenceReader = { readonly read: (text: string) => Promise<Reading>; readonly close: () => void };

/**
 * Promises a reader off the main thread. Where the browser refuses workers, or loses one, the page reads the text itself:
 * slower, but with the same result.
 */
export function openEvidenceReader(): EvidenceReader {
  const waiting = new Map<number, { readonly text: string; readonly done: (reading: Reading | Promise<Reading>) => void }>();
  let calls = 0;
  let worker = startWorker();

  const giveUp = () => {
    worker?.terminate();
    worker = undefined;
    for (const { text, done } of waiting.values()) {
      done(readHere(text));
    }
    waiting.clear();
  };
  worker?.addEventListener('error', giveUp);
  worker?.addEventListener('messageerror', giveUp);
  worker?.addEventListener('message', ({ data }: MessageEvent<{ id: number; reading: Reading }>) => {
    waiting.get(data.id)?.done(data.reading);
    waiting.delete(data.id);
  });

  return {
    read: (text) => {
      const { promise, done } = defer<Reading>();
      if (worker === undefined) {
        return readHere(text);
      }
      calls += 1;
      waiting.set(calls, { text, done });
      worker.postMessage({ id: calls, text });
      return promise;
    },
    close: () => worker?.terminate(),
  };
}

function startWorker(): Worker | undefined {
  try {
    return new Worker(new URL('./evidence-worker.ts', import.meta.url), { type: 'module' });
  } catch {
    return undefined;
  }
}

async function readHere(text: string): Promise<Reading> {
  const { readWithAll } = await import('virtual:pack/recognisers');
  return readWithAll(text);
}

function defer<T>() {
  let done: (value: T | Promise<T>) => void = () => undefined;
  const promise = new Promise<T>((resolve) => {
    done = resolve;
  });
  return { promise, done };
}
