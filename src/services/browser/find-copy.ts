import { inTime } from './in-time.ts';

const deviceAnswersWithin = 5000;

/**
 * True where another copy of Unstuck in the folder of that name is kept on this device. The server is not asked: a page opens
 * no connection, and a server of files adds a missing slash itself.
 */
export async function isCopyAt(folder: string): Promise<boolean> {
  // Missing where the page is not served securely.
  const kept = 'caches' in globalThis ? await inTime(caches.keys(), deviceAnswersWithin) : [];
  return kept?.some((name) => name.startsWith(`unstuck-files-${folder}-`)) === true;
}
