import type { Scope } from '../model/as-written.ts';

/** Whom it is for, in the words of its source, as they stand before its text. */
export function scopeOf({ only, each }: Scope): string[] {
  return [only, each].filter((words) => words !== undefined);
}
