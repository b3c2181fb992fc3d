import type { Advice } from './rule.ts';

/** What keeps an article from being looked at: found by whoever reads it, not by a rule. */
export type ReadingProblem = { readonly nodeId: string } & (
  | { readonly kind: 'unreadable'; readonly message: string }
  | { readonly kind: 'misnamed-article'; readonly listedAs: string }
  | { readonly kind: 'too-many-nodes'; readonly most: number }
);

export const readingAdvice: Advice<ReadingProblem> = {
  'too-many-nodes': ({ most }) => `it has more than ${most} nodes. Make several articles of it.`,
  unreadable: ({ message }) => `it cannot be read: ${message}`,
  'misnamed-article': ({ listedAs }) => `the catalogue lists it as “${listedAs}”. Folder, id and line in the catalogue bear one name.`,
};
