import type * as v from 'valibot';
import type { PackFault } from '../fault.ts';
import { checkShape } from './check-shape.ts';
import { fillIn, type Named } from './fill-in.ts';
import { parseJson } from './parse-json.ts';
import { findUnknownNeeds } from './unsaid-needs.ts';

/** A file of a pack with its shared parts filled in, and as it is written; or what is wrong with it. */
export type Shaped<S extends v.GenericSchema> =
  | { readonly value: v.InferOutput<S>; readonly written: unknown }
  | { readonly faults: readonly PackFault[] };

/** Reads a file of a pack that is no article. `namedIn` says what may be named in it. Never throws, whatever the text is. */
export function readShaped<const S extends v.GenericSchema>(
  file: string,
  text: string,
  schema: S,
  namedIn: (written: unknown) => Named,
): Shaped<S> {
  const parsed = parseJson(file, text);
  if ('faults' in parsed) {
    return parsed;
  }
  const tooNew = findUnknownNeeds(file, parsed.value);
  if (tooNew.length > 0) {
    return { faults: tooNew };
  }
  const { value, unanswered } = fillIn(parsed.value, namedIn(parsed.value));
  if (unanswered.length > 0) {
    return { faults: unanswered.map((fault) => ({ file, ...fault })) };
  }
  const shaped = checkShape(file, schema, value);
  return 'faults' in shaped ? shaped : { value: shaped.value, written: parsed.value };
}
