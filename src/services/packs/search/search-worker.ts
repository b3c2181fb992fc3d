import { openAnswerer, type SearchMessage } from '../../../engine/search/in-packs/answer-search.ts';

const answer = openAnswerer();

// Away from the page, so that typing goes on. It is given bytes and no address.
self.addEventListener('message', ({ data }: MessageEvent<SearchMessage>) => {
  const reply = answer(data);
  if (reply !== undefined) {
    self.postMessage(reply);
  }
});
