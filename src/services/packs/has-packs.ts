import { findSite } from './find-site.ts';
import { listKeptPacks } from './opened/opened-packs.ts';

/** Whether a pack lies beside the program or was opened on this device. Asks for no pack. */
export async function hasPacks(): Promise<boolean> {
  // Where the browser keeps nothing, nothing was opened.
  const [{ packs }, kept] = await Promise.all([findSite(), listKeptPacks().catch(() => [])]);
  return packs.length + kept.length > 0;
}
