import { toJsonSchemaDefs } from '@valibot/to-json-schema';
import type * as v from 'valibot';
import { articleFile } from '../../src/model/article/article-file.ts';
import { checklistStep } from '../../src/model/article/checklist-step.ts';
import { overlayFile } from '../../src/model/article/overlay.ts';
import { howToFind, question } from '../../src/model/article/question.ts';
import { instruction, sources, statement } from '../../src/model/article/statement.ts';
import { id, text } from '../../src/model/base/words.ts';
import { formerFile, packFile, sharedFile, vocabularyFile } from '../../src/model/pack/pack-files.ts';
import { printJson } from '../../src/model/pack/print-json.ts';
import { writtenForm } from '../../src/model/pack/written-form.ts';

const files = {
  pack: writtenForm(packFile),
  shared: writtenForm(sharedFile),
  former: writtenForm(formerFile),
  vocabulary: writtenForm(vocabularyFile),
  article: writtenForm(articleFile),
  overlay: writtenForm(overlayFile),
};
// What stands in many places stands once in the schema too.
const parts: Readonly<Record<string, v.GenericSchema>> = {
  text: writtenForm(text),
  id: writtenForm(id),
  sources: writtenForm(sources),
  statement: writtenForm(statement),
  instruction: writtenForm(instruction),
  step: writtenForm(checklistStep),
  howToFind: writtenForm(howToFind),
  question: writtenForm(question),
};

/** The published schema of the files of a pack, for editors: it completes fields and marks faults. Each kind of file is told by what it has. */
export function writePackSchema(): string {
  // Checks that no JSON Schema can say, such as a day that the calendar has, stay with the gate.
  const definitions = toJsonSchemaDefs({ ...parts, ...files }, { errorMode: 'ignore' });
  return printJson({
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'A file of an Unstuck pack',
    type: 'object',
    dependencies: {
      nodes: refTo('article'),
      entries: refTo('overlay'),
      format: refTo('pack'),
      roles: refTo('shared'),
      removed: refTo('former'),
      concepts: refTo('vocabulary'),
    },
    $defs: allowNotes(definitions),
  });
}

const refTo = (name: keyof typeof files) => ({ $ref: `#/$defs/${name}` });

/** Fields that begin with `x-` are notes for authors, wherever they stand. */
function allowNotes(schema: unknown): unknown {
  if (Array.isArray(schema)) {
    return schema.map(allowNotes);
  }
  if (typeof schema !== 'object' || schema === null) {
    return schema;
  }
  const entries = Object.entries(schema).map(([key, value]) => [key, allowNotes(value)]);
  const inner = Object.fromEntries(entries);
  return 'additionalProperties' in schema && schema.additionalProperties === false ? { ...inner, patternProperties: { '^x-': {} } } : inner;
}
