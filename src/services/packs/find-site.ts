import { noSite, readSite, type Site } from '../../packs/doors/site-file.ts';
import { loadOnce } from '../browser/load-once.ts';
import { fetchKept } from './fetch-kept.ts';

/** What `site.json` beside the program says, read once; `isUnread` where it was never seen whole and cannot be had just now. Never rejects. */
export const findSite = loadOnce(askForSite);

/** The same, asked anew. */
export async function askForSite(): Promise<Site> {
  // What a device has seen whole counts for more than what cannot be read: packs that are kept stay usable.
  const seen = await fetchKept('/site.json', (bytes) => read(bytes).isUnread !== true).catch(() => undefined);
  if (seen === undefined) {
    return { ...noSite, isUnread: true };
  }
  const { bytes, instead } = seen;
  const last = bytes === undefined ? noSite : read(bytes);
  switch (instead) {
    case undefined:
      return last;
    case 'page':
      return bytes === undefined
        ? { ...noSite, isUnread: true }
        : { ...last, remarks: [...last.remarks, `The server gives a page in its place just now. ${goesOn}`] };
    default: {
      const broken = read(instead);
      return bytes === undefined ? broken : { ...last, remarks: [...broken.remarks, goesOn] };
    }
  }
}

const goesOn = 'This device goes on with what it has seen last.';

function read(bytes: Uint8Array): Site {
  return readSite(new TextDecoder().decode(bytes));
}
