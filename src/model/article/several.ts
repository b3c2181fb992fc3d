import * as v from 'valibot';

/** A list of at least one. */
export function several<const S extends v.GenericSchema>(item: S) {
  return v.tupleWithRest([item], item);
}
