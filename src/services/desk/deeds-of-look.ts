import { joinLooked } from '../../engine/article/join-texts.ts';
import { caseOf } from '../../engine/case/case-of.ts';
import { ownValue } from '../../engine/data/own-value.ts';
import type { StepRecord } from '../../model/case/case.ts';
import type { CaseChange } from '../../model/case/case-change.ts';
import type { PlannedDeed } from '../../model/case/case-entry.ts';
import type { CaseRecord } from '../../model/case/case-record.ts';

type OfLook = Extract<CaseChange, { kind: 'note' | 'blank' | 'step' | 'wait' | 'put-back' | 'hiding' | 'ticket' | 'caller-words' }>;

/** The note that holds the ticket number of a look, where the case has another. */
export const otherTicketKey = 'other-ticket';

/**
 * What was done in a look, as a case takes it in: what it came to in each field. What was emptied again in the look says
 * nothing about the case. A text that the case has in the same field stays, beside the one of the look.
 */
export function deedsOfLook(look: CaseRecord | undefined, record: CaseRecord): PlannedDeed[] {
  const last = new Map<string, PlannedDeed & { did: OfLook }>();
  for (const { articleId, origin, did } of look?.entries ?? []) {
    if (isOfLook(did)) {
      const field = JSON.stringify([did.kind, articleId, nameOf(did)]);
      // Where it was done last is its turn.
      last.delete(field);
      last.set(field, { articleId, origin, did });
    }
  }
  return [...last.values()].flatMap((deed) => {
    const did = isEmpty(deed.did) ? undefined : besideOwn(deed.did, record, deed.articleId);
    return did === undefined ? [] : [{ ...deed, ...(deed.did.kind === 'ticket' ? { articleId: '' } : {}), did }];
  });
}

// What a look never says of the case beside it is not among them: that it is closed. A ticket number and the caller's words
// are given there only before it is known that the tab has a case.
function isOfLook(did: PlannedDeed['did']): did is OfLook {
  return /^(note|blank|step|wait|put-back|hiding|ticket|caller-words)$/.test(did.kind);
}

function nameOf(did: OfLook): string {
  switch (did.kind) {
    case 'ticket':
    case 'caller-words':
      return '';
    case 'blank':
      return did.name;
    case 'wait':
      return did.asked;
    case 'hiding':
      return did.word;
    default:
      return did.key;
  }
}

function isEmpty(did: OfLook): boolean {
  switch (did.kind) {
    case 'ticket':
      return did.ticket === '';
    case 'caller-words':
    case 'note':
    case 'blank':
      return did.text.trim() === '';
    case 'step':
      return did.record === undefined;
    case 'wait':
      return did.wait === undefined;
    case 'put-back':
      return did.at === undefined;
    case 'hiding':
      return did.choice === undefined;
  }
}

function besideOwn(did: OfLook, record: CaseRecord, articleId: string): OfLook | undefined {
  const { notes, steps, ticket, callerWords = '' } = caseOf(record, articleId);
  if (did.kind === 'ticket' && ticket !== '') {
    return did.ticket === ticket ? undefined : besideOwn({ kind: 'note', key: otherTicketKey, text: did.ticket }, record, '');
  }
  if (did.kind === 'note' || did.kind === 'caller-words') {
    const own = did.kind === 'note' ? (ownValue(notes, did.key) ?? '') : callerWords;
    const text = joinLooked(own, did.text);
    return text === own ? undefined : { ...did, text };
  }
  if (did.kind === 'step' && did.record !== undefined) {
    return besideStep(did.key, ownValue(steps, did.key), did.record);
  }
  return did;
}

function besideStep(key: string, own: StepRecord | undefined, looked: StepRecord): OfLook | undefined {
  if (own?.state === 'done' && looked.state === 'done') {
    return undefined;
  }
  if (own?.state === 'failed' && looked.state === 'failed') {
    return { kind: 'step', key, record: { ...looked, note: joinLooked(own.note, looked.note) } };
  }
  if (own?.state === 'skipped' && looked.state === 'skipped') {
    return { kind: 'step', key, record: { ...looked, reason: joinLooked(own.reason, looked.reason) } };
  }
  return { kind: 'step', key, record: looked };
}
