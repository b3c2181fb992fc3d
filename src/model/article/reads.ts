import * as v from 'valibot';
import type { Immutable } from '../base/immutable.ts';
import { id, text } from '../base/words.ts';
import { several } from './several.ts';

const classesAtMost = 200;

/** Some bound of a class: it holds what it begins with, and not what it ends before. */
function bounds<const S extends v.GenericSchema>(bound: S) {
  return { from: v.exactOptional(bound), below: v.exactOptional(bound) };
}

function listOf<const S extends v.GenericSchema>(item: S) {
  return v.pipe(several(item), v.maxLength(classesAtMost, `holds more than ${classesAtMost} classes`));
}

/** What stands behind a number, as `%` or `GB`. */
const unit = v.pipe(text, v.regex(/^[^\s\d.,+\u2212-](.*\S)?$/, 'is no unit: it begins like a number, or with a blank'));

const bound = v.pipe(v.number(), v.finite('is no number'));
const numberClass = v.strictObject({ answer: id, ...bounds(bound) });

/** A version such as `5.2`: numbers with dots between them. */
const versionClass = v.strictObject({ answer: id, ...bounds(text) });

/** A network such as `10.0.0.0/8` or `fd00::/8`. */
const networkClass = v.strictObject({ answer: id, in: text });

/** Codes, each whole; with `0x` or without, in small letters or capitals. */
const codeClass = v.strictObject({ answer: id, is: listOf(text) });

/**
 * How a value that somebody reads off becomes an answer: classes in their order, none over another. Where none matches, nothing
 * is answered. No value is computed, and none is compared with another; it stays on the device, and the class is the answer.
 */
export const reads = v.variant('as', [
  v.strictObject({ as: v.literal('number'), unit: v.exactOptional(unit), classes: listOf(numberClass) }),
  v.strictObject({ as: v.literal('version'), classes: listOf(versionClass) }),
  v.strictObject({ as: v.literal('ip'), classes: listOf(networkClass) }),
  v.strictObject({ as: v.literal('age'), classes: listOf(numberClass) }),
  v.strictObject({ as: v.literal('code'), classes: listOf(codeClass) }),
]);

export type Reads = Immutable<v.InferOutput<typeof reads>>;
