import { type GivenPack, readGiven } from '../../../packs/doors/read-given.ts';

const toldEvery = 100;

// Away from the page: looking at thousands of files takes a second or more, and whoever does not want to wait ends the worker.
self.addEventListener('message', ({ data }: MessageEvent<GivenPack>) => {
  let told = 0;
  const tell = (done: number, of: number) => {
    if (performance.now() - told > toldEvery) {
      told = performance.now();
      self.postMessage({ done, of });
    }
  };
  // A failure is found again where somebody can catch it.
  readGiven(data, tell).then(
    (read) => self.postMessage({ read }),
    () => self.postMessage({}),
  );
});
