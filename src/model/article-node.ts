import * as v from 'valibot';
import { checklistStep } from './checklist-step.ts';
import type { Immutable } from './immutable.ts';
import { question } from './question.ts';
import { several } from './several.ts';
import { sources, statement } from './statement.ts';
import { id, text } from './words.ts';

export const cause = v.strictObject({
  kind: v.literal('cause'),
  /** As with a question: tried for one choice is not tried for another. */
  about: v.exactOptional(v.array(id)),
  title: text,
  why: several(statement),
  resolution: several(checklistStep),
  cautions: v.array(statement),
  /** The expected observation: what proves that the resolution worked. */
  expected: statement,
  /** Causes that the source says cannot hold beside this one. */
  rulesOut: v.exactOptional(v.record(id, sources)),
  /** The next check when the resolution did not help. */
  notFixed: id,
  sources,
});

/** Nothing is proven: who takes over, and what to hand them. */
export const escalation = v.strictObject({
  kind: v.literal('escalation'),
  title: text,
  why: statement,
  role: id,
  handOver: several(statement),
  sources,
});

/** Another article's matter, or none of the catalogue's. */
export const referral = v.strictObject({
  kind: v.literal('referral'),
  title: text,
  why: statement,
  /** The article that it leads to, with the answers so far. */
  article: v.exactOptional(id),
  /** Where to look. */
  pointers: v.array(statement),
  sources,
});

export const articleNode = v.variant('kind', [question, cause, escalation, referral]);

export type Cause = Immutable<v.InferOutput<typeof cause>>;
export type Escalation = Immutable<v.InferOutput<typeof escalation>>;
export type Referral = Immutable<v.InferOutput<typeof referral>>;
export type ArticleNode = Immutable<v.InferOutput<typeof articleNode>>;
