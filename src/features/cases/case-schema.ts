import * as v from 'valibot';
import type { Case } from '../../engine/case.ts';
import { isMoment } from '../../engine/moment.ts';
import { cutCase } from '../../engine/secrets/cut-case.ts';

export const moment = v.pipe(
  v.string(),
  v.check((text: string) => isMoment(text), 'is no time such as 2026-11-21T14:05+01:00'),
);

export const step = v.variant('state', [
  v.object({ state: v.literal('done'), at: moment }),
  v.object({ state: v.literal('skipped'), at: moment, reason: v.string() }),
  v.object({ state: v.literal('failed'), at: moment, note: v.string() }),
  v.object({ state: v.literal('waiting'), at: moment, until: moment }),
]);

export const hidingChoice = v.picklist(['hidden', 'shown']);

export const caseSchema = v.object({
  version: v.literal(1, 'is no version that this Unstuck can read'),
  id: v.pipe(v.string(), v.nonEmpty('is empty')),
  ticket: v.string(),
  callerWords: v.exactOptional(v.string()),
  startedAt: moment,
  changedAt: moment,
  articleId: v.exactOptional(v.string()),
  edition: v.exactOptional(v.object({ number: v.number(), date: v.string() })),
  nodeId: v.exactOptional(v.string()),
  from: v.exactOptional(v.string()),
  answers: v.array(v.tuple([v.string(), v.string()])),
  origins: v.record(v.string(), v.picklist(['evidence', 'carried'])),
  steps: v.record(v.string(), step),
  waits: v.record(v.string(), v.object({ at: moment, until: moment })),
  putBack: v.exactOptional(v.record(v.string(), moment)),
  hiding: v.exactOptional(v.record(v.string(), hidingChoice)),
  notes: v.record(v.string(), v.string()),
  blanks: v.record(v.string(), v.string()),
  evidence: v.array(v.object({ asked: v.string(), answerId: v.string(), lines: v.array(v.string()) })),
  evidenceText: v.exactOptional(v.string()),
  closed: v.exactOptional(v.object({ at: moment, how: v.picklist(['fixed', 'handed over', 'left']) })),
});

/** What is wrong with something that should be a case: the field, and what was found there. */
export type CaseFault = { readonly field: string; readonly message: string };

export type ReadCase =
  /** `hadSecrets` where an older build has kept some: they are cut, and the case is to be stored again. */
  { readonly kept: Case; readonly hadSecrets: boolean } | { readonly faults: readonly CaseFault[] };

/** Reads what should be a case, out of storage or a file. Never throws. */
export function readCase(data: unknown): ReadCase {
  const result = v.safeParse(caseSchema, data);
  if (result.success) {
    const kept = cutCase(result.output);
    return { kept, hadSecrets: kept !== result.output };
  }
  return { faults: result.issues.map((issue) => ({ field: v.getDotPath(issue) ?? 'the whole entry', message: issue.message })) };
}
