import { caseOf } from '../../engine/case/case-of.ts';
import type { PlannedDeed } from '../../model/case/case-entry.ts';
import type { CaseRecord } from '../../model/case/case-record.ts';

/** What takes the caller's words that were typed in a tab into its case; nothing where the case has some. */
export function deedsOfCaller(record: CaseRecord, text: string): PlannedDeed[] {
  return text === '' || caseOf(record, '').callerWords !== undefined
    ? []
    : [{ articleId: '', origin: 'person', did: { kind: 'caller-words', text } }];
}
