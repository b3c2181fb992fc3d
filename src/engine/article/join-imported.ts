import type { CaseEntry, PlannedDeed } from '../../model/case/case-entry.ts';
import type { CaseRecord } from '../../model/case/case-record.ts';
import { addEntries, changedAt, mergeRecords } from '../case/case-record.ts';
import { stampDeeds } from '../case/entry-order.ts';
import { joinImported } from './join-texts.ts';

/**
 * The record of a case with what was done to it on another device. A note, or the caller's words, that were typed on at both
 * keep both texts, with a line between them that says so; of anything else what was done last counts, and the log has both.
 * The same however often it is merged.
 */
export function joinRecords(here: CaseRecord, found: CaseRecord): CaseRecord {
  const merged = mergeRecords(here, found);
  const [mine, theirs] = [lastTexts(here), lastTexts(found)];
  const common = lastTexts({ entries: here.entries.filter(({ id }) => found.entries.some((entry) => entry.id === id)) });
  const deeds = [...mine].flatMap(([field, own]): PlannedDeed[] => {
    const other = theirs.get(field);
    const isNewInBoth = other !== undefined && !isIn(found, own) && !isIn(here, other);
    if (!isNewInBoth) {
      return [];
    }
    const text = joinImported(textOf(own), textOf(other), textOf(common.get(field)));
    const { articleId, did } = own;
    return [textOf(own), textOf(other)].includes(text) ? [] : [{ articleId, origin: 'import', did: { ...did, text } as CaseEntry['did'] }];
  });
  return addEntries(merged, stampDeeds(merged.entries, deeds, { at: changedAt(merged), time: 0, random: 'joined' }));
}

function lastTexts({ entries }: Pick<CaseRecord, 'entries'>): ReadonlyMap<string, CaseEntry> {
  return new Map(entries.flatMap((entry) => (isText(entry) ? [[fieldOf(entry), entry] as const] : [])));
}

function isText({ did }: CaseEntry): boolean {
  return did.kind === 'note' || did.kind === 'caller-words';
}

function fieldOf({ articleId, did }: CaseEntry): string {
  return JSON.stringify(did.kind === 'note' ? [articleId, did.key] : [did.kind]);
}

function textOf(entry: CaseEntry | undefined): string {
  return entry !== undefined && 'text' in entry.did ? (entry.did.text ?? '') : '';
}

function isIn({ entries }: CaseRecord, { id }: CaseEntry): boolean {
  return entries.some((entry) => entry.id === id);
}
