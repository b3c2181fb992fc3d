import type * as v from 'valibot';
import { type Placed, walkSchema } from '../article/walk-schema.ts';
import { needOfSchema, needOfValue } from './known-needs.ts';

/** What something in a file needs of the program, where it stands, and the schema that says so. */
export type Need = { readonly need: string; readonly path: string; readonly of: v.GenericSchema };

/** All that a value of a schema needs of the program, in the order in which it stands there. */
export function findNeeds(schema: v.GenericSchema, value: unknown): Need[] {
  return [...walkSchema(schema, value)].flatMap(({ of, value: one, path }) => {
    const need = needOfSchema.get(of) ?? needOf({ of, value: one });
    return need === undefined ? [] : [{ need, path, of }];
  });
}

function needOf({ of, value }: Pick<Placed, 'of' | 'value'>): string | undefined {
  const needs = needOfValue.get(of);
  return needs !== undefined && typeof value === 'string' && Object.hasOwn(needs, value) ? needs[value] : undefined;
}
