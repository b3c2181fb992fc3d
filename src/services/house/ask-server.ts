import { inBase } from '../../ui/base.ts';
import { inTime } from '../browser/in-time.ts';
import { isOwnPage } from '../browser/own-page.ts';

const answersWithin = 10_000;

/**
 * The bytes of a file beside the program as it lies there now, never what was kept of it; undefined where there is none. Rejects
 * where that cannot be known just now, as with a page that stands between: one that asks to sign in.
 */
export async function askServer(path: string): Promise<Uint8Array | undefined> {
  const answered = await inTime(fetch(new URL(inBase(`/${path}`), location.href), { cache: 'no-cache' }), answersWithin);
  if (answered?.status === 404 || answered?.status === 410) {
    return undefined;
  }
  const bytes = answered?.ok === true ? await inTime(answered.arrayBuffer(), answersWithin) : undefined;
  const isPage = answered?.headers.get('content-type')?.startsWith('text/html') === true;
  if (bytes !== undefined && !isPage) {
    return new Uint8Array(bytes);
  }
  // Some servers answer for a missing file with a page of ours.
  if (bytes !== undefined && isOwnPage(new Uint8Array(bytes))) {
    return undefined;
  }
  throw new Error(`${path} could not be asked for.`);
}
