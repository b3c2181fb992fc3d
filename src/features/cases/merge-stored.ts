import type { Case } from '../../engine/case.ts';
import { isSameData } from '../../engine/same-data.ts';
import { readCase } from './case-schema.ts';

/** One case that lies in two places: as both had it last, and as each has it now. */
export type Versions = { readonly taken: unknown; readonly older: unknown; readonly own: unknown };

type Entries = Readonly<Record<string, unknown>>;

/**
 * One case out of two that were worked on apart. What only one of them changed is taken from it: a tick, a note, a blank
 * each by itself, the place with its answers as a whole. Where both changed the same, a note keeps both texts, and of
 * anything else the case that was changed later has its own. What cannot be read leaves the own as it is. Never throws.
 */
export function mergeStored({ taken, older, own }: Versions): unknown {
  const base = readCase(taken);
  const theirs = readCase(older);
  const mine = readCase(own);
  if ('faults' in theirs || 'faults' in mine) {
    return own;
  }
  const isOlderLater = Date.parse(theirs.kept.changedAt) > Date.parse(mine.kept.changedAt);
  const later = (one: unknown, other: unknown) => (isOlderLater ? one : other);
  const parts = { taken: 'kept' in base ? partsOf(base.kept) : undefined, older: partsOf(theirs.kept), own: partsOf(mine.kept) };
  const merge = (part: keyof ReturnType<typeof partsOf>, settle = later) =>
    mergeEntries(parts.taken?.[part] ?? {}, parts.older[part], parts.own[part], settle);
  const putBack = merge('putBack');
  return {
    ...merge('fields'),
    ...(merge('place').whole as Entries),
    steps: merge('steps'),
    waits: merge('waits'),
    blanks: merge('blanks'),
    notes: merge('notes', joinTexts),
    evidence: Object.values(merge('evidence')),
    ...(Object.keys(putBack).length === 0 ? {} : { putBack }),
    changedAt: later(theirs.kept.changedAt, mine.kept.changedAt),
  };
}

// What is merged entry by entry; the place with its answers is one entry.
function partsOf({ articleId, edition, nodeId, from, answers, origins, changedAt: _, ...kept }: Case) {
  const { steps, waits, blanks, notes, evidence, putBack = {}, ...fields } = kept;
  // What is undefined is left out of JSON.
  const whole: unknown = JSON.parse(JSON.stringify({ articleId, edition, nodeId, from, answers, origins }));
  const evidenceByQuestion = Object.fromEntries(evidence.map((record) => [record.asked, record]));
  return { place: { whole }, steps, waits, blanks, notes, putBack, evidence: evidenceByQuestion, fields };
}

type Settle = (older: unknown, own: unknown) => unknown;

function mergeEntries(taken: Entries, older: Entries, own: Entries, settle: Settle): Entries {
  const names = [...new Set([...Object.keys(own), ...Object.keys(older)])];
  const merged = names.map((name) => [name, mergeEntry(taken[name], older[name], own[name], settle)] as const);
  return Object.fromEntries(merged.filter(([, value]) => value !== undefined));
}

function mergeEntry(taken: unknown, older: unknown, own: unknown, settle: Settle): unknown {
  if (isSameData(older, taken) || isSameData(older, own)) {
    return own;
  }
  return isSameData(own, taken) ? older : settle(older, own);
}

function joinTexts(older: unknown, own: unknown): unknown {
  if (typeof older !== 'string' || typeof own !== 'string') {
    return own ?? older;
  }
  return own.includes(older) ? own : older.includes(own) ? older : `${own}\n${older}`;
}
