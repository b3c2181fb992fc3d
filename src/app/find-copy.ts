import { inTime } from './in-time.ts';

const serverAnswersWithin = 5000;

/** True where another copy of Unstuck lies in the folder of that name: on this device, or on the server. */
export async function isCopyAt(folder: string): Promise<boolean> {
  // Missing where the page is not served securely.
  const kept = 'caches' in globalThis ? await inTime(caches.keys(), serverAnswersWithin) : [];
  if (kept?.some((name) => name.startsWith(`unstuck-files-${folder}-`))) {
    return true;
  }
  const answered = await inTime(fetch(`${folder}unknown-address.js`), serverAnswersWithin);
  // Some servers answer for a missing file with a page, and a worker with an empty script.
  const isScript = answered?.ok === true && answered.headers.get('content-type')?.includes('javascript') === true;
  return isScript && (await answered.text()) !== '';
}
