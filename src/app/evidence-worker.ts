import { readWithAll } from 'virtual:pack/recognisers';

// Away from the page, so that typing goes on while megabytes are read.
self.addEventListener('message', ({ data }: MessageEvent<{ id: number; text: string }>) => {
  self.postMessage({ id: data.id, reading: readWithAll(data.text) });
});
