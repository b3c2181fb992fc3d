import { looksLikeId } from './ids.ts';

/** The packs that triage asks of: those named, or all that a copy has. */
export type ChosenPacks = readonly string[] | 'all';

/** What stands in the address of triage for the packs that it asks of. No observation can be called so (`kept-names.ts`). */
export const catalogueAsked = 'in';

// No pack can be called so, and no id holds two hyphens.
const allOfThem = 'packs';
const between = '--';

/** Reads which packs an address of triage names: `acme`, `acme--exchange`, or `packs` for all that there are. Never throws. */
export function readChosenPacks(written: string): ChosenPacks {
  return written === allOfThem ? 'all' : [...new Set(written.split(between).filter((id) => id !== ''))];
}

/** Writes what `readChosenPacks` reads; undefined where nothing is chosen, or more than a link can hold. */
export function writeChosenPacks(chosen: ChosenPacks): string | undefined {
  const written = chosen === 'all' ? allOfThem : chosen.join(between);
  return looksLikeId(written) ? written : undefined;
}
