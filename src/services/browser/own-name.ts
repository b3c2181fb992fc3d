import { inBase } from '../../ui/base.ts';

const prefix = prefixOf(inBase('/'));

/** The name of something that this copy keeps in the browser, with its folder: two copies on one host share nothing. */
export function ownName(name: string): string {
  return prefix + name;
}

/**
 * What the names of a copy in that folder begin with. No path holds a `#`, so they never begin with those of another. A server
 * takes `//` for `/`, and many take capitals for small letters: whichever way such a copy is opened, it is the same one.
 */
export function prefixOf(folder: string): string {
  return `unstuck${folder.replace(/\/+/g, '/').toLowerCase()}#`;
}

/** What this copy keeps of `site.json`; builds before kept the files of packs beside the program there too, each for itself. */
export const keptPacks = ownName('packs');

/** The database of the packs that were opened on this device. */
export const openedPacks = ownName('opened-packs');

/** The database of the house notes that were written on this device. */
export const houseNotes = ownName('house-notes');
