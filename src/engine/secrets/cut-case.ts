import type { Case, EvidenceRecord, StepRecord } from '../../model/case/case.ts';
import type { CaseEntry, Deed } from '../../model/case/case-entry.ts';
import type { CaseRecord } from '../../model/case/case-record.ts';
import { cutSecrets } from './cut-secrets.ts';

const cutText = (text: string) => cutSecrets(text).text;

/** A change of a case without the secrets in its texts; the same change where there are none. */
export function cutChange<D extends Deed>(change: D): D;
export function cutChange(change: Deed): Deed {
  switch (change.kind) {
    case 'ticket':
      return { ...change, ticket: cutText(change.ticket) };
    case 'caller-words':
    case 'note':
    case 'blank':
      return { ...change, text: cutText(change.text) };
    case 'step':
      return { ...change, record: change.record && cutStep(change.record) };
    case 'evidence':
      return {
        ...change,
        records: change.records.map(cutEvidence),
        ...(change.text === undefined ? {} : { text: cutText(change.text) }),
      };
    default:
      return change;
  }
}

/** A case without secrets: what an older build has kept of them is cut. The same case where there are none. */
export function cutCase(kept: Case): Case {
  const { ticket, callerWords, steps, notes, blanks, evidence, evidenceText } = kept;
  const cut: Case = {
    ...kept,
    ticket: cutText(ticket),
    ...(callerWords === undefined ? {} : { callerWords: cutText(callerWords) }),
    steps: mapValues(steps, cutStep),
    notes: mapValues(notes, cutText),
    blanks: mapValues(blanks, cutText),
    evidence: evidence.map(cutEvidence),
    ...(evidenceText === undefined ? {} : { evidenceText: cutText(evidenceText) }),
  };
  return JSON.stringify(cut) === JSON.stringify(kept) ? kept : cut;
}

/** What was done, without the secrets in its texts; the same entries where there are none. */
export function cutEntries(entries: readonly CaseEntry[]): readonly CaseEntry[] {
  const cut = entries.map((entry) => ({ ...entry, did: cutChange(entry.did) }));
  return JSON.stringify(cut) === JSON.stringify(entries) ? entries : cut;
}

/** A record without secrets; the same record where there are none. */
export function cutRecord(record: CaseRecord): CaseRecord {
  const entries = cutEntries(record.entries);
  return entries === record.entries ? record : { ...record, entries };
}

/** What is stored of a case, in either form, without secrets; the same where there are none. */
export function cutStored(found: CaseRecord | Case): CaseRecord | Case {
  return found.version === 1 ? cutCase(found) : cutRecord(found);
}

// A dialogue goes over several lines.
function cutEvidence(record: EvidenceRecord): EvidenceRecord {
  const { text, cuts } = cutSecrets(record.lines.join('\n'));
  return cuts.length === 0 ? record : { ...record, lines: text.split('\n') };
}

function cutStep(step: StepRecord): StepRecord {
  return step.state === 'skipped'
    ? { ...step, reason: cutText(step.reason) }
    : step.state === 'failed'
      ? { ...step, note: cutText(step.note) }
      : step;
}

function mapValues<V>(record: Readonly<Record<string, V>>, change: (value: V) => V): Record<string, V> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]));
}
