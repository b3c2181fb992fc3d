import type * as v from 'valibot';
import { needOfSchema, needOfValue } from './known-needs.ts';
import { formOf } from './order-fields.ts';
import { shapeOf } from './schema-shape.ts';

/** What something in a file needs of the program, where it stands, and the schema that says so. */
export type Need = { readonly need: string; readonly path: string; readonly of: v.GenericSchema };

/** All that a value of a schema needs of the program, in the order in which it stands there. The value has the shape already. */
export function findNeeds(schema: v.GenericSchema, value: unknown, path = ''): Need[] {
  const { wrapped } = schema as { readonly wrapped?: v.GenericSchema };
  const own = [schema, ...(wrapped === undefined ? [] : [wrapped])].flatMap((of) => {
    const need = needOfSchema.get(of) ?? needOf(of, value);
    return need === undefined ? [] : [{ need, path, of }];
  });
  const form = formOf(schema, value);
  return [...own, ...(form === schema ? findInside(schema, value, path) : findNeeds(form, value, path))];
}

function needOf(schema: v.GenericSchema, value: unknown): string | undefined {
  const needs = needOfValue.get(schema);
  return needs !== undefined && typeof value === 'string' && Object.hasOwn(needs, value) ? needs[value] : undefined;
}

function findInside(schema: v.GenericSchema, value: unknown, path: string): Need[] {
  if (typeof value !== 'object' || value === null) {
    return [];
  }
  const { type, entries, item, items, rest, value: recordValue } = shapeOf(schema);
  const schemaAt = (key: string) =>
    Array.isArray(value) ? (items?.[Number(key)] ?? rest ?? item) : type === 'record' ? recordValue : entries?.[key];
  return Object.entries(value).flatMap(([key, one]) => {
    const inner = schemaAt(key);
    return inner === undefined ? [] : findNeeds(inner, one, path === '' ? key : `${path}.${key}`);
  });
}
