import { fieldsOf } from './fields-of.ts';
import type { Named } from './fill-in.ts';

/**
 * What `shared.json` offers by name, as it is written: its own parts are filled in where they are used. `outside`: what other
 * packs lend.
 */
export function namedIn(written: unknown, outside?: Named): Named {
  const { statements, steps, blanks, observations } = fieldsOf(written);
  return {
    parts: { ...fieldsOf(statements), ...fieldsOf(steps), ...fieldsOf(blanks), ...outside?.parts },
    observations: { ...fieldsOf(observations), ...outside?.observations },
  };
}

/** The same with what an article shares within itself. */
export function withOwn({ parts, observations }: Named, written: unknown): Named {
  const shared = fieldsOf(fieldsOf(written).shared);
  return { parts: { ...parts, ...fieldsOf(shared.statements), ...fieldsOf(shared.steps) }, observations };
}
