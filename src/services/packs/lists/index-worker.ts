import { makeIndexHere, type ToIndex } from './make-index-here.ts';

// Away from the page: reading and judging some hundred articles takes seconds. A failure is found again where somebody can catch it.
self.addEventListener('message', ({ data }: MessageEvent<ToIndex>) => {
  makeIndexHere(data).then(
    (made) => self.postMessage(made),
    () => self.postMessage(undefined),
  );
});
