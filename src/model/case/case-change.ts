import * as v from 'valibot';
import type { Immutable } from '../base/immutable.ts';
import { ending, evidenceRecord, hidingChoice, questionWait, stepRecord, wholeCase } from './case.ts';
import { moment } from './moment.ts';

/** What a person changes in a case without answering, one at a time. */
export const caseChanges = [
  v.object({ kind: v.literal('ticket'), ticket: wholeCase.entries.ticket }),
  /** Cut where it is too long; an empty text takes the words away. */
  v.object({ kind: v.literal('caller-words'), text: v.string() }),
  /** An empty text takes the note away. */
  v.object({ kind: v.literal('note'), key: v.string(), text: v.string() }),
  v.object({ kind: v.literal('blank'), name: v.string(), text: v.string() }),
  /** Without a record the step is not started again. */
  v.object({ kind: v.literal('step'), key: v.string(), record: v.optional(stepRecord) }),
  v.object({ kind: v.literal('wait'), asked: v.string(), wait: v.optional(questionWait) }),
  /** Without a moment it still stands. */
  v.object({ kind: v.literal('put-back'), key: v.string(), at: v.optional(moment) }),
  /** Without a choice the rules decide again. */
  v.object({ kind: v.literal('hiding'), word: v.string(), choice: v.optional(hidingChoice) }),
  v.object({ kind: v.literal('evidence'), records: v.array(evidenceRecord), text: v.exactOptional(v.string()) }),
  v.object({ kind: v.literal('closed'), how: ending }),
  v.object({ kind: v.literal('opened-again') }),
] as const;

const caseChange = v.variant('kind', caseChanges);

export type CaseChange = Immutable<v.InferOutput<typeof caseChange>>;
