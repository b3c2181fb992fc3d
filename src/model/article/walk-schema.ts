import type * as v from 'valibot';
import { formOf } from '../pack/order-fields.ts';
import { shapeOf } from '../pack/schema-shape.ts';

/** Something in a file, where it stands, and the schema that it has there: of what may be left out, also that of what is in it. */
export type Placed = { readonly of: v.GenericSchema; readonly value: unknown; readonly path: string };

/** All that stands in a value of a schema, from the outside in and in its order. What has no schema is passed over. */
export function* walkSchema(schema: v.GenericSchema, value: unknown, path = ''): Generator<Placed> {
  const { wrapped } = schema as { readonly wrapped?: v.GenericSchema };
  yield { of: schema, value, path };
  if (wrapped !== undefined) {
    yield { of: wrapped, value, path };
  }
  const form = formOf(schema, value);
  if (form !== schema) {
    yield* walkSchema(form, value, path);
  } else if (typeof value === 'object' && value !== null) {
    yield* walkInside(schema, value, path);
  }
}

function* walkInside(schema: v.GenericSchema, value: object, path: string): Generator<Placed> {
  const { type, entries, item, items, rest, value: recordValue } = shapeOf(schema);
  for (const [key, one] of Object.entries(value)) {
    const inner = Array.isArray(value) ? (items?.[Number(key)] ?? rest ?? item) : type === 'record' ? recordValue : entries?.[key];
    if (inner !== undefined) {
      yield* walkSchema(inner, one, path === '' ? key : `${path}.${key}`);
    }
  }
}
