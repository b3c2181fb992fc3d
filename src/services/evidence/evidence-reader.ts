import type { Answers } from '../../engine/walk/replay.ts';
import type { EvidenceRead, KeysOfPacks } from './evidence-read.ts';

/** What the worker is told: the keys to read with from now on, or a text to read. */
export type EvidenceTask =
  | { readonly keys: KeysOfPacks }
  | { readonly id: number; readonly text: string; readonly known: readonly (readonly [string, string])[] };

/** Reads evidence; only the newest call is sure of an answer. */
export type EvidenceReader = {
  readonly read: (text: string, known?: Answers) => Promise<EvidenceRead>;
  /** From now on it reads with these keys too. */
  readonly giveKeys: (keys: KeysOfPacks) => void;
  readonly close: () => void;
};

type Waiting = { readonly text: string; readonly known: Answers; readonly done: (read: EvidenceRead | Promise<EvidenceRead>) => void };

/**
 * Promises a reader off the main thread. Where the browser refuses workers, or loses one, the page reads the text itself:
 * slower, but with the same result.
 */
export function openEvidenceReader(): EvidenceReader {
  const waiting = new Map<number, Waiting>();
  let keys: KeysOfPacks = [];
  let calls = 0;
  let worker = startWorker();

  const giveUp = () => {
    worker?.terminate();
    worker = undefined;
    for (const { text, known, done } of waiting.values()) {
      done(readHere(keys, text, known));
    }
    waiting.clear();
  };
  worker?.addEventListener('error', giveUp);
  worker?.addEventListener('messageerror', giveUp);
  worker?.addEventListener('message', ({ data }: MessageEvent<{ id: number; read: EvidenceRead }>) => {
    waiting.get(data.id)?.done(data.read);
    waiting.delete(data.id);
  });

  return {
    read: (text, known = new Map()) => {
      const { promise, done } = defer<EvidenceRead>();
      if (worker === undefined) {
        return readHere(keys, text, known);
      }
      calls += 1;
      waiting.set(calls, { text, known, done });
      worker.postMessage({ id: calls, text, known: [...known] } satisfies EvidenceTask);
      return promise;
    },
    giveKeys: (given) => {
      keys = given;
      worker?.postMessage({ keys } satisfies EvidenceTask);
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

async function readHere(keys: KeysOfPacks, text: string, known: Answers): Promise<EvidenceRead> {
  const { readEvidenceWith } = await import('./evidence-read.ts');
  return readEvidenceWith(keys, text, known);
}

function defer<T>() {
  let done: (value: T | Promise<T>) => void = () => undefined;
  const promise = new Promise<T>((resolve) => {
    done = resolve;
  });
  return { promise, done };
}
