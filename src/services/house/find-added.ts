import { inTime } from '../browser/in-time.ts';
import { loadOnce } from '../browser/load-once.ts';
import { findSite } from '../packs/find-site.ts';
import { type KeptPack, listKeptPacks, sourceOfKept } from '../packs/opened/opened-packs.ts';
import { readHead } from '../packs/served/kept-files.ts';
import { serverOf } from '../packs/served/server.ts';
import type { House } from './house-entry.ts';
import { readOwnNotes } from './own-notes.ts';

// One whose database hangs still shows what lies beside the program.
const browserAnswersWithin = 2000;

/** What the house adds to an article. Where nothing is added to any, the reader of packs is not loaded. */
export async function findAdded(articleId: string): Promise<House> {
  const own = (await inTime(readOwnNotes(), browserAnswersWithin)) ?? { notes: [], edition: 0 };
  if (own.notes.length === 0 && !(await addsAnything())) {
    return [];
  }
  const { loadHouse } = await import('./load-house.ts');
  return loadHouse(articleId, own);
}

const addsAnything = loadOnce(async (): Promise<boolean> => {
  const [site, kept = []] = await Promise.all([findSite(), inTime(listKeptPacks(), browserAnswersWithin)]);
  const found = await Promise.all([...kept.map(hasOverlays), ...site.packs.map(mayAdd)]);
  return found.includes(true);
});

/** Whether a pack that was opened on this device adds to articles of others. Never rejects. */
export async function hasOverlays(kept: KeptPack): Promise<boolean> {
  const paths = await sourceOfKept(kept)
    .list?.()
    .catch(() => []);
  return paths?.some((path) => path.startsWith('overlays/')) === true;
}

// The head alone is looked at; one that the server does not give just now may be on the device.
async function mayAdd(packId: string): Promise<boolean> {
  const head = await serverOf(packId)
    .load('pack.json')
    .catch(() => undefined);
  return head === undefined
    ? (await readHead(packId).catch(() => undefined)) !== undefined
    : new TextDecoder().decode(head).includes('"overlays"');
}
