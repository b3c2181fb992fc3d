import { packId as home } from 'virtual:pack/named';
import { catalogueAsked, writeChosenPacks } from '../../engine/link/chosen-packs.ts';
import { formatQuery } from '../../engine/link/link.ts';
import type { Answers } from '../../engine/walk/replay.ts';

/** Triage with these answers among the articles of some packs; of all where an address cannot hold their names. */
export function triageAmong(packs: readonly string[], answers: Answers = new Map()): string {
  const isHome = packs.every((id) => id === home);
  const chosen = writeChosenPacks(packs) ?? writeChosenPacks('all') ?? '';
  return `/triage/${formatQuery(new Map([...(isHome ? [] : [[catalogueAsked, chosen] as const]), ...answers]))}`;
}
