import type { Progress } from '../../tools/send-as-review/review/messages.ts';
import type { ReviewClient } from '../../tools/send-as-review/review/review-client.ts';

type Answer =
  | { readonly id: number; readonly result: unknown }
  | { readonly id: number; readonly failed: string }
  | { readonly progress: Progress };
type Waiting = { readonly done: (result: unknown) => void; readonly fail: (error: Error) => void };

export type OwnedReviewClient = ReviewClient & { readonly close: () => void };

/** Opens a review in a worker. Where the browser refuses workers it runs in the page: slower, with the same results. */
export function openReviewClient(): OwnedReviewClient {
  const listeners = new Set<(progress: Progress) => void>();
  const tell = (progress: Progress) => {
    for (const listen of listeners) {
      listen(progress);
    }
  };
  const worker = startWorker();
  const { ask, close } = worker === undefined ? askHere(tell) : askWorker(worker, tell);
  return {
    ask: ask as ReviewClient['ask'],
    close,
    onProgress: (listen) => {
      listeners.add(listen);
      return () => listeners.delete(listen);
    },
  };
}

function askWorker(worker: Worker, tell: (progress: Progress) => void) {
  const waiting = new Map<number, Waiting>();
  let calls = 0;
  let isGone = false;
  let isClosing = false;
  // After what an answer sets off: a decision is followed by keeping it.
  const endWhenDone = () => setTimeout(() => waiting.size === 0 && worker.terminate());
  const gone = new Error('The worker stopped.');
  worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => {
    if ('progress' in data) {
      tell(data.progress);
      return;
    }
    const one = waiting.get(data.id);
    waiting.delete(data.id);
    if ('failed' in data) {
      one?.fail(new Error(data.failed));
    } else {
      one?.done(data.result);
    }
    if (isClosing) {
      endWhenDone();
    }
  });
  // A worker that is gone, for want of memory say, answers nothing more.
  worker.addEventListener('error', () => {
    isGone = true;
    for (const { fail } of waiting.values()) {
      fail(gone);
    }
    waiting.clear();
  });
  const ask = (name: string, ...args: readonly unknown[]) =>
    new Promise<unknown>((done, fail) => {
      if (isGone) {
        fail(gone);
        return;
      }
      calls += 1;
      waiting.set(calls, { done, fail });
      worker.postMessage({ id: calls, name, args });
    });
  return {
    ask,
    // Nobody waits for a file any more, but what was decided is still to be kept.
    close: () => {
      isClosing = true;
      ask('cancel').catch(() => undefined);
    },
  };
}

function askHere(tell: (progress: Progress) => void) {
  const loading = import('../../tools/send-as-review/review/create-review.ts').then(({ createReview }) => createReview(tell));
  return {
    ask: async (name: string, ...args: readonly unknown[]) => {
      const review = (await loading) as unknown as Record<string, (...args: readonly unknown[]) => unknown>;
      return review[name]?.(...args);
    },
    close: () => undefined,
  };
}

function startWorker(): Worker | undefined {
  try {
    return new Worker(new URL('./send-as-review-worker.ts', import.meta.url), { type: 'module' });
  } catch {
    return undefined;
  }
}
