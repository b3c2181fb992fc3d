import * as v from 'valibot';
import type { Immutable } from '../base/immutable.ts';
import { day, heading, id, name, text } from '../base/words.ts';
import { nodesAtMost } from '../pack/size-limits.ts';
import { articleNode } from './article-node.ts';
import { several } from './several.ts';
import { sources, statement } from './statement.ts';

export const blank = v.strictObject({ label: text, example: text });

/** The published document that an article is made from. */
export const sourceDocument = v.strictObject({
  title: text,
  file: text,
  dates: v.array(v.strictObject({ label: text, date: text })),
  sources,
});

export const edition = v.strictObject({
  number: v.pipe(v.number(), v.integer('is no whole number'), v.minValue(1, 'is below 1')),
  date: day,
  /** What is new in it, as a sentence. */
  change: text,
});

/** Whether somebody answers for an article: `imported` is read by nobody yet, `draft` is being written. */
const status = v.picklist(['reviewed', 'imported', 'draft']);

/** What an article is where it is no diagnosis: a checklist, or a text to read. */
export const articleKind = v.picklist(['procedure', 'page']);

export const articleFields = {
  id,
  /** A diagnosis where nothing is said. */
  kind: v.exactOptional(articleKind),
  /** `reviewed` where nothing is said. */
  status: v.exactOptional(status),
  /** The number under which the document was published. */
  number: text,
  title: text,
  /** What it stands under in a list of articles. */
  subject: v.exactOptional(heading),
  versions: statement,
  seen: several(statement),
  document: sourceDocument,
  support: statement,
  edition,
  reviewedOn: v.exactOptional(day),
  /** The role that keeps it right. */
  owner: name,
  background: v.array(statement),
  /** What is left to do at the end of a walk, whichever end it is. */
  after: v.exactOptional(several(statement)),
  /** By the name that stands in commands and menu paths. */
  blanks: v.record(text, blank),
  start: id,
  nodes: v.pipe(v.record(id, articleNode), v.maxEntries(nodesAtMost, `holds more than ${nodesAtMost} nodes`)),
  /** Old name to new: `question` or `question=answer`, the new answer without its question. */
  aliases: v.exactOptional(v.record(text, text)),
  /** What is gone, with the words it had: `question` or `question=answer`. */
  retired: v.exactOptional(v.record(text, text)),
};

const causes = v.pipe(v.number(), v.integer(), v.minValue(0));

/** One knowledge-base article as a decision tree: plain data that survives JSON unchanged. */
export const article = v.strictObject({ ...articleFields, causes });

export type ArticleKind = v.InferOutput<typeof articleKind>;
export type ArticleStatus = v.InferOutput<typeof status>;
/** `keptAs`: what a case calls what is typed for it, where that is not its name; so it is in a pack that is not home. */
export type Blank = Immutable<v.InferOutput<typeof blank>> & { readonly keptAs?: string };
export type SourceDocument = Immutable<v.InferOutput<typeof sourceDocument>>;
/** Whose an article is that is not of the home pack. */
export type PackMark = {
  readonly id: string;
  readonly title: string;
  readonly publisher: string;
  readonly licence: string;
  readonly edition: Immutable<v.InferOutput<typeof edition>>;
  /** There where it was opened in this browser: nobody else has it by the same link. */
  readonly isOnlyHere?: true;
};

/** `pack`: said by the program where a pack that is not home is read. */
export type Article = Immutable<v.InferOutput<typeof article>> & {
  readonly pack?: PackMark;
  readonly blanks: Readonly<Record<string, Blank>>;
};

/** What stands in the list of articles. */
export type ArticleSummary = Pick<Article, 'id' | 'kind' | 'status' | 'number' | 'title' | 'subject' | 'versions' | 'seen' | 'causes'>;
