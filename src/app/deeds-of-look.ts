import { caseOf } from '../engine/case-of.ts';
import { joinLooked } from '../engine/join-texts.ts';
import { ownValue } from '../engine/own-value.ts';
import type { StepRecord } from '../model/case.ts';
import type { CaseChange } from '../model/case-change.ts';
import type { PlannedDeed } from '../model/case-entry.ts';
import type { CaseRecord } from '../model/case-record.ts';

type OfLook = Extract<CaseChange, { kind: 'note' | 'blank' | 'step' | 'wait' | 'put-back' | 'hiding' }>;

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
    return did === undefined ? [] : [{ ...deed, did }];
  });
}

// What a look never says of the case beside it is not among them: its ticket, the caller's words, that it is closed.
function isOfLook(did: PlannedDeed['did']): did is OfLook {
  return /^(note|blank|step|wait|put-back|hiding)$/.test(did.kind);
}

function nameOf(did: OfLook): string {
  return did.kind === 'blank' ? did.name : did.kind === 'wait' ? did.asked : did.kind === 'hiding' ? did.word : did.key;
}

function isEmpty(did: OfLook): boolean {
  switch (did.kind) {
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
  const { notes, steps } = caseOf(record, articleId);
  if (did.kind === 'note') {
    const own = ownValue(notes, did.key) ?? '';
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
