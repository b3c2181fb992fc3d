import type { Scope } from '../../model/article/as-written.ts';

/** Whom it is for, in the words of its source, as they stand before its text. */
export function scopeOf({ only, each }: Scope): string[] {
  return [only, each].filter((words) => words !== undefined);
}

/** A text behind the words that say whom it is for, in one line: what is named alone must not lose for whom alone it is. */
export function joinScope(line: Scope & { readonly text: string }): string {
  return [...scopeOf(line).map((words) => `(${words})`), line.text].join(' ');
}
