import * as v from 'valibot';
import type { PackFault } from '../fault.ts';

type Shaped<S extends v.GenericSchema> = { readonly value: v.InferOutput<S> } | { readonly faults: readonly PackFault[] };

/** The value if it has the shape that the schema asks for, otherwise each fault with its path. */
export function checkShape<const S extends v.GenericSchema>(file: string, schema: S, value: unknown): Shaped<S> {
  const read = v.safeParse(schema, value);
  if (read.success) {
    return { value: read.output };
  }
  return { faults: read.issues.map((issue) => ({ file, path: v.getDotPath(issue) ?? '', says: wordsOf(issue) })) };
}

function wordsOf({ kind, received, expected, message }: v.BaseIssue<unknown>): string {
  if (kind !== 'schema') {
    return message;
  }
  if (expected === 'never') {
    return 'is no field that stands here; notes for authors begin with x-';
  }
  return received === 'undefined' ? 'is missing' : `is ${wordsFor(received)}, and should be ${wordsFor(expected)}`;
}

const plainWords: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  boolean: 'true or false',
  Object: 'an object',
  Array: 'a list',
};

function wordsFor(expected: string | null): string {
  return expected === null ? 'something else' : (plainWords[expected] ?? expected.replaceAll(' | ', ' or ').replace(/^\((.*)\)$/, '$1'));
}
