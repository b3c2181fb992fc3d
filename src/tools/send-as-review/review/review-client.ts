import type { Review } from './create-review.ts';
import type { Progress } from './messages.ts';

/** Asks the review, wherever it runs. Answers come in the order of the questions, except that opening files may be overtaken. */
export type ReviewClient = {
  readonly ask: <Name extends keyof Review>(name: Name, ...args: Parameters<Review[Name]>) => Promise<Awaited<ReturnType<Review[Name]>>>;
  readonly onProgress: (listen: (progress: Progress) => void) => () => void;
};

/** A question on its way to the worker. */
export type Call = { readonly id: number; readonly name: keyof Review; readonly args: readonly unknown[] };
