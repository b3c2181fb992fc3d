import * as v from 'valibot';
import type { Immutable } from '../base/immutable.ts';
import { needs, text } from '../base/words.ts';
import { articleFields } from './article.ts';
import { fact } from './fact.ts';
import { key } from './key.ts';
import { sharedParts } from './shared-parts.ts';
import { sign } from './sign.ts';
import { statement } from './statement.ts';

/** How callers describe what an article is about, each line as one of them might say it, and what speaks against it. */
export const callers = v.strictObject({ said: v.array(text), not: v.array(text) });

// In the file what triage and search know of the article stands before the tree.
const { id, kind, status, number, title, subject, versions, seen, ...tree } = articleFields;

/** `articles/<id>.json`: one article whole, once its shared parts are filled in. What can be counted is not written. */
export const articleFile = v.strictObject({
  $schema: v.exactOptional(text),
  id,
  needs,
  kind,
  status,
  number,
  title,
  subject,
  versions,
  seen,
  callers: v.exactOptional(callers),
  /** What an answer of an observation says about the article, for triage. A page has none, and a procedure may. */
  signs: v.exactOptional(v.array(sign)),
  /** By what pasted evidence finds the article, and what it says there. */
  keys: v.exactOptional(v.array(key)),
  /** What to have at hand where another article leads here. */
  takeAlong: v.exactOptional(statement),
  ...tree,
  shared: v.exactOptional(sharedParts),
  /** What the statements rest on, by number. */
  facts: v.record(text, fact),
  /** Facts that no statement uses, and why. */
  leftOut: v.exactOptional(v.record(text, text)),
});

export type ArticleFile = Immutable<v.InferOutput<typeof articleFile>>;
