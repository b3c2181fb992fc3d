import * as v from 'valibot';
import { blank } from '../article/article.ts';
import { listItem } from '../article/article-node.ts';
import { checklistStep } from '../article/checklist-step.ts';
import { question } from '../article/question.ts';
import { instruction, putBack, statement } from '../article/statement.ts';
import { goal, id, name, text } from '../base/words.ts';
import { shapeOf } from './schema-shape.ts';

/** A shared statement, step or blank by its name. */
const use = v.strictObject({ use: text });

const { kind, asks: _, about, why, howToFind, collect, otherwise, exclusive, goesWith, sources } = question.entries;

/** A question that asks an observation: its words and answers are the observation's, the ways are the article's. */
export const askedQuestion = v.strictObject({
  kind,
  asks: name,
  about,
  why: v.exactOptional(why),
  howToFind: v.exactOptional(howToFind),
  collect,
  /** Answer to node. An answer that is not routed leads to `otherwise`. */
  routes: v.record(id, goal),
  otherwise,
  exclusive,
  goesWith,
  sources: v.exactOptional(sources),
});

const shareable: ReadonlySet<v.GenericSchema> = new Set<v.GenericSchema>([statement, putBack, instruction, checklistStep, listItem, blank]);

/** The schema of a file as an author writes it: shared parts stand in it by name, and questions may ask an observation. */
export function writtenForm(schema: v.GenericSchema): v.GenericSchema {
  const known = made.get(schema) ?? write(schema);
  made.set(schema, known);
  return known;
}

// One written form for each schema, so that what is the same can be told by being the same.
const made = new WeakMap<v.GenericSchema, v.GenericSchema>();

function write(schema: v.GenericSchema): v.GenericSchema {
  const { entries, item, items, rest, value, wrapped, options, pipe } = schema as ReturnType<typeof shapeOf>;
  const written = {
    ...schema,
    ...(entries === undefined ? {} : { entries: mapValues(entries) }),
    ...(item === undefined ? {} : { item: writtenForm(item) }),
    ...(items === undefined ? {} : { items: items.map(writtenForm) }),
    ...(rest === undefined ? {} : { rest: writtenForm(rest) }),
    ...(value === undefined ? {} : { value: writtenForm(value) }),
    ...(wrapped === undefined ? {} : { wrapped: writtenForm(wrapped) }),
    ...(pipe === undefined ? {} : { pipe: pipe.map(writtenStep) }),
    ...(options === undefined || shapeOf(schema).type === 'picklist' ? {} : { options: options.map(writtenForm) }),
  } as v.GenericSchema;
  if (schema === question) {
    return v.union([writtenForm(askedQuestion), written]);
  }
  return shareable.has(schema) ? v.union([use, written]) : written;
}

function writtenStep(step: v.GenericSchema | v.GenericPipeAction): v.GenericSchema | v.GenericPipeAction {
  return step.kind === 'schema' ? writtenForm(step) : step;
}

function mapValues(entries: Readonly<Record<string, v.GenericSchema>>): Record<string, v.GenericSchema> {
  return Object.fromEntries(Object.entries(entries).map(([field, schema]) => [field, writtenForm(schema)]));
}
