import type { CaseEntry, PlannedDeed } from '../../model/case/case-entry.ts';
import { entryId, suffixOfId, timeInId } from '../../model/case/entry-id.ts';

/** What makes entries of one moment: the milliseconds since 1970, and a text that no other device makes. */
export type Stamp = { readonly at: CaseEntry['at']; readonly time: number; readonly random: string };

/** The time of an entry, in milliseconds. */
export function timeOf({ id }: CaseEntry): number {
  return timeInId(id);
}

/**
 * Entries for deeds that follow on everything done before, one after the other: a clock that was put back, or two deeds in
 * one millisecond, never change their order.
 */
export function stampDeeds(before: readonly CaseEntry[], deeds: readonly PlannedDeed[], { at, time, random }: Stamp): CaseEntry[] {
  const last = before.at(-1);
  const first = Math.max(time, last === undefined ? 0 : timeOf(last) + 1);
  return deeds.map((deed, index) => ({ id: entryId(first + index, random), at, author: '', ...deed }));
}

/**
 * The entries in their order. Of what was typed on in one field only the last is kept: the ones before say nothing more. What
 * two tabs typed there at once stays.
 */
export function inOrder(entries: readonly CaseEntry[]): CaseEntry[] {
  const sorted = entries.toSorted((one, other) => (one.id < other.id ? -1 : 1));
  return sorted.filter((entry, index) => !isTypedOn(entry, sorted, index + 1));
}

function isTypedOn(entry: CaseEntry, sorted: readonly CaseEntry[], next: number): boolean {
  const field = fieldOf(entry);
  if (field === undefined || isMigrated(entry)) {
    return false;
  }
  for (let index = next; index < sorted.length; index += 1) {
    const later = sorted[index];
    if (later === undefined || fieldOf(later) !== field) {
      return false;
    }
    if (saysMore(later, entry)) {
      return true;
    }
  }
  return false;
}

function saysMore(later: CaseEntry, { id, did }: CaseEntry): boolean {
  const isLong = 'text' in did && did.kind !== 'blank' && 'text' in later.did;
  return !isLong || suffixOfId(later.id) === suffixOfId(id) || (later.did.text ?? '').includes(did.text ?? '');
}

function fieldOf({ articleId, author, origin, did }: CaseEntry): string | undefined {
  const name =
    did.kind === 'note' ? did.key : did.kind === 'blank' ? did.name : did.kind === 'ticket' || did.kind === 'caller-words' ? '' : undefined;
  return name === undefined ? undefined : JSON.stringify([did.kind, name, articleId, author, origin]);
}

/** The id of an entry that was made of a case of the form before, the same whenever and wherever it is made. */
export function migratedId(time: number, did: CaseEntry['did']): string {
  return entryId(time, `v1${hashOf(JSON.stringify(did))}`);
}

/** True for an entry that was made of a case of the form before. */
export function isMigrated({ id }: CaseEntry): boolean {
  return suffixOfId(id).startsWith('v1');
}

function hashOf(text: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return (hash >>> 0).toString(36);
}
