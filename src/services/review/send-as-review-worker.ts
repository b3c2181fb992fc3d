import { createReview } from '../../tools/send-as-review/review/create-review.ts';
import type { Call } from '../../tools/send-as-review/review/review-client.ts';

// Away from the page, so that it stays smooth while 200,000 lines are read, searched and sorted.
const review = createReview((progress) => self.postMessage({ progress }));

self.addEventListener('message', async ({ data: { id, name, args } }: MessageEvent<Call>) => {
  try {
    const method = review[name] as (...args: readonly unknown[]) => unknown;
    const result = await method(...args);
    // Files that were written are handed over, not copied.
    self.postMessage({ id, result }, { transfer: result instanceof Uint8Array ? [result.buffer] : [] });
  } catch (error) {
    self.postMessage({ id, failed: String(error) });
  }
});
