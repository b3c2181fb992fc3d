import { type KeysOfPacks, readEvidenceWith } from './evidence-read.ts';
import type { EvidenceTask } from './evidence-reader.ts';

let keys: KeysOfPacks = [];

// Away from the page, so that typing goes on while megabytes are read.
self.addEventListener('message', ({ data }: MessageEvent<EvidenceTask>) => {
  if ('keys' in data) {
    keys = data.keys;
  } else {
    self.postMessage({ id: data.id, read: readEvidenceWith(keys, data.text, new Map(data.known)) });
  }
});
