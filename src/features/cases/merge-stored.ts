import type { Case } from '../../engine/case.ts';
import { isSameData } from '../../engine/same-data.ts';
import { readCase } from './case-schema.ts';

/** One case that lies in two places: as both had it last, and as each has it now. */
export type Versions = { readonly taken: unknown; readonly older: unknown; readonly own: unknown };

type Fields = Readonly<Record<string, unknown>>;

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
  const split = { taken: 'kept' in base ? splitCase(base.kept) : undefined, older: splitCase(theirs.kept), own: splitCase(mine.kept) };
  const merge = <Part extends keyof ReturnType<typeof splitCase>>(part: Part, settle = later) =>
    mergeFields(split.taken?.[part] ?? {}, split.older[part], split.own[part], settle);
  const { place } = merge('place');
  return {
    ...merge('fields'),
    ...(place as Fields),
    notes: merge('notes', joinTexts),
    evidence: Object.values(merge('evidence')),
    changedAt: later(theirs.kept.changedAt, mine.kept.changedAt),
  };
}

function splitCase({ articleId, edition, nodeId, from, answers, origins, notes, evidence, changedAt: _, ...fields }: Case) {
  return {
    place: { place: JSON.parse(JSON.stringify({ articleId, edition, nodeId, from, answers, origins })) },
    notes,
    evidence: Object.fromEntries(evidence.map((record) => [record.asked, record])),
    fields,
  };
}

function mergeFields(taken: Fields, older: Fields, own: Fields, settle: (older: unknown, own: unknown) => unknown): Fields {
  const names = [...new Set([...Object.keys(own), ...Object.keys(older)])];
  const merged = names.map((name) => [name, mergeValue(taken[name], older[name], own[name], settle)] as const);
  return Object.fromEntries(merged.filter(([, value]) => value !== undefined));
}

function mergeValue(taken: unknown, older: unknown, own: unknown, settle: (older: unknown, own: unknown) => unknown): unknown {
  if (isSameData(older, taken) || isSameData(older, own)) {
    return own;
  }
  if (isSameData(own, taken)) {
    return older;
  }
  // Ticks, waits and blanks each by themselves; a record of a step only as a whole.
  return isFields(older) && isFields(own) && !('at' in own) && !('answers' in own)
    ? mergeFields(isFields(taken) ? taken : {}, older, own, settle)
    : settle(older, own);
}

const joinTexts = (older: unknown, own: unknown) =>
  typeof older === 'string' && typeof own === 'string' && !own.includes(older)
    ? older.includes(own)
      ? older
      : `${own}\n${older}`
    : (own ?? older);

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
