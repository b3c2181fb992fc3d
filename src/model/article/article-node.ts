import * as v from 'valibot';
import type { Immutable } from '../base/immutable.ts';
import { goal, id, name, text } from '../base/words.ts';
import { partAsWrittenFields } from './as-written.ts';
import { checklistStep } from './checklist-step.ts';
import { question } from './question.ts';
import { several } from './several.ts';
import { sources, statement, statementFields } from './statement.ts';

export const cause = v.strictObject({
  kind: v.literal('cause'),
  /** As with a question: tried for one choice is not tried for another. */
  about: v.exactOptional(v.array(id)),
  /** The cause that this is another way to remove. It is counted and listed once, with that cause. */
  wayOf: v.exactOptional(id),
  title: text,
  why: several(statement),
  resolution: several(checklistStep),
  cautions: v.array(statement),
  /** The expected observation: what proves that the resolution worked. */
  expected: v.exactOptional(statement),
  /** How long the remedy lasts, as the end of a sentence: “until the next restart”. For good where nothing is said. */
  holds: v.exactOptional(statement),
  /** Causes that the source says cannot hold beside this one. */
  rulesOut: v.exactOptional(v.record(id, sources)),
  /** The next check when the resolution did not help. */
  notFixed: id,
  /** The next check when it did, where more than one thing can be wrong. Without it the walk has ended. */
  whenFixed: v.exactOptional(goal),
  /** The source hands over here: what is left is not checked, and not ruled out. */
  stopsHere: v.exactOptional(v.literal(true)),
  sources,
});

/** Nothing is proven: who takes over, and what to hand them. */
export const escalation = v.strictObject({
  kind: v.literal('escalation'),
  title: text,
  why: statement,
  role: v.exactOptional(name),
  handOver: several(statement),
  sources,
});

/** What a referral has come to: there is no such problem, it works as intended, or it is another matter. */
const outcome = v.picklist(['absent', 'by-design', 'elsewhere']);

/** Another article's matter, or none of the catalogue's. */
export const referral = v.strictObject({
  kind: v.literal('referral'),
  title: text,
  /** `elsewhere` where nothing is said. */
  outcome: v.exactOptional(outcome),
  why: statement,
  /** The article that it leads to, with the answers so far. */
  article: v.exactOptional(name),
  /** Where to look. */
  pointers: v.array(statement),
  sources,
});

/** A checklist without a diagnosis: how something is done. The nodes of an article of kind `procedure`. */
export const procedure = v.strictObject({
  kind: v.literal('procedure'),
  title: text,
  /** What it is for. */
  why: several(statement),
  steps: several(checklistStep),
  cautions: v.array(statement),
  /** What one sees when it is done. */
  expected: v.exactOptional(statement),
  /** Where it goes on when it could not be done. */
  notDone: v.exactOptional(id),
  sources,
});

const heading = v.strictObject({ kind: v.literal('heading'), text });
const paragraph = v.strictObject({ kind: v.literal('paragraph'), ...statementFields, ...partAsWrittenFields });

/** A line of a list on a page. */
export const listItem = v.strictObject({ ...statementFields, ...partAsWrittenFields });

const list = v.strictObject({ kind: v.literal('list'), items: several(listItem) });

/** A part of a page, in the order in which it is read. */
export const block = v.variant('kind', [heading, paragraph, list]);

/** A text to read, the only node of an article of kind `page`. */
export const page = v.strictObject({ kind: v.literal('page'), title: text, blocks: several(block), sources });

export const articleNode = v.variant('kind', [question, cause, escalation, referral, procedure, page]);

export type Cause = Immutable<v.InferOutput<typeof cause>>;
export type Escalation = Immutable<v.InferOutput<typeof escalation>>;
export type Outcome = v.InferOutput<typeof outcome>;
export type Referral = Immutable<v.InferOutput<typeof referral>>;
export type Procedure = Immutable<v.InferOutput<typeof procedure>>;
export type Block = Immutable<v.InferOutput<typeof block>>;
export type Page = Immutable<v.InferOutput<typeof page>>;
export type ArticleNode = Immutable<v.InferOutput<typeof articleNode>>;
