import { inBase } from '../../../ui/base.ts';
import { inTime } from '../../browser/in-time.ts';

/** The folder of a pack on the server. */
export type Server = {
  /** The bytes of a file as they lie there now; undefined where there is none. Rejects where the server cannot be asked. */
  readonly load: (path: string) => Promise<Uint8Array<ArrayBuffer> | undefined>;
};

const answersWithin = 10_000;
const quietFor = 1000;
const looksEvery = 250;
let asked = 0;
let lastAsked = 0;

/** The folder of a pack beside the program. */
export function serverOf(packId: string): Server {
  return {
    load: async (path) => {
      asked += 1;
      try {
        return await load(packId, path);
      } finally {
        asked -= 1;
        lastAsked = performance.now();
      }
    },
  };
}

/** The same for what nobody waits for: it is asked only while nothing else is asked of packs, nor was a moment ago. Rejects once it is given up. */
export function patientServerOf(packId: string, signal: AbortSignal): Server {
  return {
    load: async (path) => {
      while (asked > 0 || performance.now() - lastAsked < quietFor) {
        await new Promise((done) => setTimeout(done, looksEvery));
        signal.throwIfAborted();
      }
      return load(packId, path, 'low');
    },
  };
}

async function load(packId: string, path: string, priority: RequestPriority = 'auto'): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const address = new URL(inBase(`/packs/${packId}/${path}`), location.href).href;
  const answered = await inTime(fetch(address, { cache: 'no-cache', priority }), answersWithin);
  // Some servers answer for a missing file with a page.
  const isFile = answered?.ok === true && answered.headers.get('content-type')?.startsWith('text/html') !== true;
  if (isFile) {
    const bytes = await inTime(answered.arrayBuffer(), answersWithin);
    if (bytes !== undefined) {
      return new Uint8Array(bytes);
    }
  } else if (answered !== undefined && (answered.ok || answered.status === 404 || answered.status === 410)) {
    return undefined;
  }
  throw new Error(`${path} of ${packId} could not be loaded.`);
}
