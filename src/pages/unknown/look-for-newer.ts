import { isOfOtherPack } from '../../engine/link/ids.ts';
import { inTime } from '../../services/browser/in-time.ts';
import { inBase } from '../../ui/base.ts';
import { announce } from '../shell/keep-offline.ts';

/** What there is newer than what this page knows: a version of the program that is offered below, or an edition of the pack that has the article. */
export type Newer = 'program' | 'pack';

// A page that names what is not there may not keep anyone.
const answersWithin = 3_000;

/** Asks the server whether what an address names came since this page was opened. Never rejects. */
export async function lookForNewer(articleId: string): Promise<Newer | undefined> {
  const isInPack = isOfOtherPack(articleId) ? inTime(askPack(articleId), answersWithin) : undefined;
  const isNewProgram = inTime(findNewProgram(), answersWithin);
  if ((await isInPack) === true) {
    return 'pack';
  }
  return (await isNewProgram) === true ? 'program' : undefined;
}

async function askPack(articleId: string): Promise<boolean> {
  return (await import('../../services/packs/lists/is-in-newer-pack.ts')).isInNewerPack(articleId);
}

async function findNewProgram(): Promise<boolean> {
  const container: ServiceWorkerContainer | undefined = navigator.serviceWorker;
  const registration = await container?.getRegistration(inBase('/'));
  // Without one in use, what is installed is the first.
  if (registration === undefined || registration.active === null) {
    return false;
  }
  await registration.update();
  if (registration.waiting !== null) {
    await announce(registration);
  }
  return (registration.installing ?? registration.waiting) !== null;
}
