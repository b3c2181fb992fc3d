import { inBase } from '../ui/base.ts';

// No path holds a `#`, so the names of no folder begin with those of another. A server takes `//` for `/`, and many take
// capitals for small letters: whichever way such a copy is opened, it is the same one.
const prefix = `unstuck${inBase('/').replace(/\/+/g, '/').toLowerCase()}#`;

/** The name of something that this copy keeps in the browser, with its folder: two copies on one host share nothing. */
export function ownName(name: string): string {
  return prefix + name;
}
