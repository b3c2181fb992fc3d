/**
 * A point in time as it is written into a ticket: local time to the minute with its offset from UTC,
 * `2026-11-21T14:05+01:00`.
 */
export type Moment = string;

/** What became of a checklist step. A step without a record is not started. */
export type StepRecord =
  | { readonly state: 'done'; readonly at: Moment }
  | { readonly state: 'skipped'; readonly at: Moment; readonly reason: string }
  | { readonly state: 'failed'; readonly at: Moment; readonly note: string }
  /** Carried out; it takes effect at the latest at `until`. */
  | { readonly state: 'waiting'; readonly at: Moment; readonly until: Moment };

/** A first look at something that has to be looked at twice. */
export type QuestionWait = { readonly at: Moment; readonly until: Moment };

/** An answer that was accepted from evidence, with the lines that it rests on. */
export type EvidenceRecord = { readonly asked: string; readonly answerId: string; readonly lines: readonly string[] };

/** How a case ended: the fault is gone, somebody else goes on, or nobody does. */
export type Ending = (typeof endings)[number];

export const endings = ['fixed', 'handed over', 'left'] as const;

/** What a person chose for the words of the texts that leave a case: hide it, or show what would be hidden. In small letters. */
export type Hiding = Readonly<Record<string, 'hidden' | 'shown'>>;

/**
 * What is known about one ticket in one article: the walk, and all that must not stand in an address. Computed from the
 * record of the case (`caseOf`); builds before the record stored this itself. Plain data that survives JSON unchanged. Keys
 * are what was asked; a checklist step's key is its cause's, a slash and the step's id.
 */
export type Case = {
  readonly version: 1;
  /** Made at random, so that cases of two machines never meet. */
  readonly id: string;
  readonly ticket: string;
  /** What the caller said, as it was typed down; missing where nothing was. */
  readonly callerWords?: string;
  readonly startedAt: Moment;
  readonly changedAt: Moment;
  /** The article that it stands in; none while in triage. */
  readonly articleId?: string;
  /** The edition of that article at the last change. */
  readonly edition?: { readonly number: number; readonly date: string };
  readonly nodeId?: string;
  readonly from?: string;
  /** What was asked and the answer, in the order asked. */
  readonly answers: readonly (readonly [asked: string, answerId: string])[];
  /** Where an answer came from, when it was not asked here. */
  readonly origins: Readonly<Record<string, 'evidence' | 'carried'>>;
  readonly steps: Readonly<Record<string, StepRecord>>;
  readonly waits: Readonly<Record<string, QuestionWait>>;
  /** When what was changed only in order to look was put back. Missing while nothing was, as in every older case. */
  readonly putBack?: Readonly<Record<string, Moment>>;
  /** Missing while nothing was chosen, as in every older case. */
  readonly hiding?: Hiding;
  readonly notes: Readonly<Record<string, string>>;
  readonly blanks: Readonly<Record<string, string>>;
  readonly evidence: readonly EvidenceRecord[];
  /** The whole evidence; kept only when the person asks for it. */
  readonly evidenceText?: string;
  /** How and when it was closed; missing while it is open. */
  readonly closed?: { readonly at: Moment; readonly how: Ending };
};

/** So many characters of the caller's words are kept; a description is never longer, and evidence is kept elsewhere. */
export const callerWordsAtMost = 2000;

/** The key of a checklist step in a case: the name under which its cause is answered, and the step. */
export function stepKey(asked: string, stepId: string): string {
  return `${asked}/${stepId}`;
}
