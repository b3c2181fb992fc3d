import type { Reading } from './reading.ts';

const nothing: Reading = { proposals: [], conflicts: [], remarks: [], isArticle: false, isTold: false, lookedFor: [] };

/** Reads evidence for a pack that names no recogniser: nothing is looked for in it. */
export function readWithNone(): Reading {
  return nothing;
}
