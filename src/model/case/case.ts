import * as v from 'valibot';
import type { Immutable } from '../base/immutable.ts';
import { endings } from './endings.ts';
import { moment } from './moment.ts';

// What this Unstuck does not know in what is stored is dropped and no fault: a later build may have written it.

/** What became of a checklist step. A step without a record is not started. */
export const stepRecord = v.variant('state', [
  v.object({ state: v.literal('done'), at: moment }),
  v.object({ state: v.literal('skipped'), at: moment, reason: v.string() }),
  v.object({ state: v.literal('failed'), at: moment, note: v.string() }),
  /** Carried out; it takes effect at the latest at `until`. */
  v.object({ state: v.literal('waiting'), at: moment, until: moment }),
]);

/** A first look at something that has to be looked at twice. */
export const questionWait = v.object({ at: moment, until: moment });

/** An answer that was accepted from evidence, with the lines that it rests on. */
export const evidenceRecord = v.object({ asked: v.string(), answerId: v.string(), lines: v.array(v.string()) });

/** How a case ended. */
export const ending = v.picklist(endings);

/** What a person chose for a word of the texts that leave a case: hide it, or show what would be hidden. */
export const hidingChoice = v.picklist(['hidden', 'shown']);

// The field takes 60; a list of cases has to bear what a file may bring.
const ticket = v.pipe(v.string(), v.maxLength(500, 'is longer than 500 characters'));

/** Made at random, so that cases of two machines never meet. */
export const caseId = v.pipe(v.string(), v.nonEmpty('is empty'));

/**
 * What is known about one ticket in one article: the walk, and all that must not stand in an address. Computed from the
 * record of the case (`caseOf`); builds before the record stored this itself. Keys are what was asked; a checklist step's key
 * is its cause's, a slash and the step's id.
 */
export const wholeCase = v.object({
  version: v.literal(1, 'is no version that this Unstuck can read'),
  id: caseId,
  ticket,
  /** What the caller said, as it was typed down; missing where nothing was. */
  callerWords: v.exactOptional(v.string()),
  startedAt: moment,
  changedAt: moment,
  /** The article that it stands in; none while in triage. */
  articleId: v.exactOptional(v.string()),
  /** The edition of that article at the last change; `pack`: that of its pack, where it is not the home pack. */
  edition: v.exactOptional(v.object({ number: v.number(), date: v.string(), pack: v.exactOptional(v.number()) })),
  nodeId: v.exactOptional(v.string()),
  from: v.exactOptional(v.string()),
  /** What was asked and the answer, in the order asked. */
  answers: v.array(v.tuple([v.string(), v.string()])),
  /** Where an answer came from, when it was not asked here. */
  origins: v.record(v.string(), v.picklist(['evidence', 'carried'])),
  steps: v.record(v.string(), stepRecord),
  waits: v.record(v.string(), questionWait),
  /** When what was changed only in order to look was put back. Missing while nothing was, as in every older case. */
  putBack: v.exactOptional(v.record(v.string(), moment)),
  /** The questions that it stood at and left again where something may have been changed in order to look. Only a ticket text tells them. */
  left: v.exactOptional(v.array(v.string())),
  /** By word, in small letters. Missing while nothing was chosen, as in every older case. */
  hiding: v.exactOptional(v.record(v.string(), hidingChoice)),
  notes: v.record(v.string(), v.string()),
  blanks: v.record(v.string(), v.string()),
  evidence: v.array(evidenceRecord),
  /** The whole evidence; kept only when the person asks for it. */
  evidenceText: v.exactOptional(v.string()),
  /** How and when it was closed; missing while it is open. */
  closed: v.exactOptional(v.object({ at: moment, how: ending })),
});

/** A case as a ticket text tells it: what a person hides is hidden in it, and the choice stays on the device. */
export const ticketTextCase = v.omit(wholeCase, ['hiding']);

/** A case as builds before the record stored it. */
export const formerCase = v.omit(wholeCase, ['hiding', 'closed', 'left']);

/** Where a case stands: what its article's address says. */
export const casePlace = v.pick(wholeCase, ['articleId', 'edition', 'nodeId', 'from', 'answers']);

export type StepRecord = Immutable<v.InferOutput<typeof stepRecord>>;
export type QuestionWait = Immutable<v.InferOutput<typeof questionWait>>;
export type EvidenceRecord = Immutable<v.InferOutput<typeof evidenceRecord>>;
export type Ending = v.InferOutput<typeof ending>;
export type Case = Immutable<v.InferOutput<typeof wholeCase>>;
export type Hiding = NonNullable<Case['hiding']>;
export type TicketTextCase = Immutable<v.InferOutput<typeof ticketTextCase>>;
export type CasePlace = Immutable<v.InferOutput<typeof casePlace>>;
