import type * as v from 'valibot';
import { shapeOf } from './schema-shape.ts';

/**
 * The same value with the fields of each thing in the order in which its schema names them, and after them those that it does
 * not name. Records keep their order, because the order of nodes and answers is the author's.
 */
export function orderFields(schema: v.GenericSchema | undefined, value: unknown): unknown {
  if (schema === undefined || typeof value !== 'object' || value === null) {
    return value;
  }
  const { type, entries, item, items, rest, value: recordValue, options } = shapeOf(schema);
  if (options !== undefined) {
    return orderFields(formOf(schema, value), value);
  }
  if (Array.isArray(value)) {
    return value.map((one, at) => orderFields(items?.[at] ?? rest ?? item, one));
  }
  if (type === 'record') {
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, orderFields(recordValue, one)]));
  }
  const known = Object.keys(entries ?? {}).filter((field) => Object.hasOwn(value, field));
  const further = Object.keys(value).filter((field) => entries === undefined || !Object.hasOwn(entries, field));
  return Object.fromEntries(
    [...known, ...further].map((field) => [field, orderFields(entries?.[field] ?? rest, (value as Record<string, unknown>)[field])]),
  );
}

/** Of the forms that a schema allows, the one whose telling fields the value has; the schema itself where there is one form only. */
export function formOf(schema: v.GenericSchema, value: unknown): v.GenericSchema {
  const { options } = shapeOf(schema);
  if (options === undefined || typeof value !== 'object' || value === null) {
    return schema;
  }
  const meant = options.find((option) => isMeant(option, value)) ?? options.at(-1);
  return meant === undefined ? schema : formOf(meant, value);
}

function isMeant(option: v.GenericSchema, value: object): boolean {
  const { type, entries, options } = shapeOf(option);
  if (options !== undefined) {
    return options.some((one) => isMeant(one, value));
  }
  if (type !== 'strict_object' || entries === undefined) {
    return false;
  }
  const told = ['use', 'routes'].filter((field) => Object.hasOwn(entries, field));
  const isKind = Object.entries(entries).every(([field, entry]) => isTold(entry, (value as Record<string, unknown>)[field]));
  return isKind && told.every((field) => Object.hasOwn(value, field));
}

// A field that always has one value, as `kind`, says which form it is.
function isTold(entry: v.GenericSchema, value: unknown): boolean {
  return entry.type !== 'literal' || (entry as v.GenericSchema & { readonly literal?: unknown }).literal === value;
}
