import type * as v from 'valibot';
import { findNeeds, type Need } from '../../model/pack/find-needs.ts';
import { knownNeeds } from '../../model/pack/known-needs.ts';
import type { PackFault } from '../fault.ts';
import { fieldsOf } from './fields-of.ts';

/**
 * What a file rests on and does not name in `needs`: each need once, where it stands first. It is no fault: every program that
 * opens packs of others knows all of them.
 */
export function listUnsaidNeeds(schema: v.GenericSchema, value: unknown): Need[] {
  const said = needsOf(value);
  const needed = findNeeds(schema, value);
  return needed.filter(({ need }, at) => !said.includes(need) && needed.findIndex((other) => other.need === need) === at);
}

/** What a file needs and this program does not know. Looked at before the shape: what a later form brings would only look like mistakes. */
export function findUnknownNeeds(file: string, written: unknown): PackFault[] {
  const unknown = needsOf(written).filter((need) => !knownNeeds.has(need));
  return unknown.length === 0 ? [] : [{ file, path: 'needs', says: `needs a newer Unstuck, one that knows ${unknown.join(' and ')}` }];
}

// What is no list of names is for the shape.
function needsOf(written: unknown): readonly string[] {
  const { needs } = fieldsOf(written);
  return Array.isArray(needs) ? needs.filter((need) => typeof need === 'string' && need !== '') : [];
}
