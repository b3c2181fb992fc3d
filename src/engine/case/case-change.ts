import type { Case, CasePlace, EvidenceRecord, Hiding } from '../../model/case/case.ts';
import type { CaseChange } from '../../model/case/case-change.ts';
import type { Moment } from '../../model/case/moment.ts';
import { callerWordsAtMost } from './case.ts';

/** True where two places have the same address, in whatever order they were answered; editions are not compared. */
export function isSamePlace(one: CasePlace, other: CasePlace): boolean {
  const textOf = ({ articleId, nodeId, from, answers }: CasePlace) => JSON.stringify([articleId, nodeId, from, answers.toSorted()]);
  return textOf(one) === textOf(other);
}

/** A case in which nothing has happened yet. */
export function startCase(id: string, at: Moment): Case {
  return {
    version: 1,
    id,
    ticket: '',
    startedAt: at,
    changedAt: at,
    answers: [],
    origins: {},
    steps: {},
    waits: {},
    notes: {},
    blanks: {},
    evidence: [],
  };
}

/** The case after one change, marked as changed at that moment. The case given stays as it is. */
export function changeCase(kept: Case, change: CaseChange, at: Moment): Case {
  return { ...changed(kept, change, at), changedAt: at };
}

function changed(kept: Case, change: CaseChange, at: Moment): Case {
  switch (change.kind) {
    case 'ticket':
      return { ...kept, ticket: change.ticket };
    case 'caller-words':
      return sayInCallerWords(kept, change.text.slice(0, callerWordsAtMost));
    case 'note':
      return { ...kept, notes: put(kept.notes, change.key, change.text === '' ? undefined : change.text) };
    case 'blank':
      return { ...kept, blanks: put(kept.blanks, change.name, change.text === '' ? undefined : change.text) };
    case 'step':
      return { ...kept, steps: put(kept.steps, change.key, change.record) };
    case 'wait':
      return { ...kept, waits: put(kept.waits, change.asked, change.wait) };
    case 'put-back':
      return markPutBack(kept, put(kept.putBack ?? {}, change.key, change.at));
    case 'hiding':
      return chooseHiding(kept, put(kept.hiding ?? {}, change.word, change.choice));
    case 'evidence':
      return addEvidence(kept, change.records, change.text);
    case 'closed':
      return { ...kept, closed: { at, how: change.how } };
    case 'opened-again':
      return openAgain(kept);
  }
}

function openAgain({ closed: _, ...kept }: Case): Case {
  return kept;
}

function markPutBack({ putBack: _, ...kept }: Case, putBack: NonNullable<Case['putBack']>): Case {
  return Object.keys(putBack).length === 0 ? kept : { ...kept, putBack };
}

function chooseHiding({ hiding: _, ...kept }: Case, hiding: Hiding): Case {
  return Object.keys(hiding).length === 0 ? kept : { ...kept, hiding };
}

function sayInCallerWords({ callerWords: _, ...kept }: Case, text: string): Case {
  return text.trim() === '' ? kept : { ...kept, callerWords: text };
}

function addEvidence(kept: Case, records: readonly EvidenceRecord[], text: string | undefined): Case {
  const asked = new Set(records.map((record) => record.asked));
  return {
    ...kept,
    evidence: [...kept.evidence.filter((record) => !asked.has(record.asked)), ...records],
    ...(text === undefined ? {} : { evidenceText: text }),
  };
}

/** The record with one value changed, or without it; keys may be anything. */
export function put<T>(record: Readonly<Record<string, T>>, key: string, value: T | undefined): Readonly<Record<string, T>> {
  const others = Object.fromEntries(Object.entries(record).filter(([name]) => name !== key));
  return value === undefined ? others : { ...others, [key]: value };
}
