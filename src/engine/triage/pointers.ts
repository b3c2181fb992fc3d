import type { Statement } from '../../model/article/statement.ts';

/** Where an article that does not fit says to look. */
export type Pointers = { readonly title: string; readonly pointers: readonly Statement[] };
