import type { GoesWith, HowToFind, Sources, Statement } from './article.ts';

/** A question that means the same in every article; asked once and carried over. Its answers hold `unknown`. */
export type Observation = {
  readonly id: string;
  readonly prompt: string;
  readonly why: Statement;
  readonly howToFind: HowToFind;
  readonly answers: Readonly<Record<string, { readonly label: string; readonly detail?: string }>> & {
    readonly unknown: { readonly label: string };
  };
  /**
   * What an answer goes with: for each other observation named, the answers that can be true beside it. Any other answer of
   * that observation contradicts it; unknown contradicts nothing. Said on one side, it holds on both.
   */
  readonly goesWith?: GoesWith;
  readonly sources: Sources;
};

/** The observations of the catalogue by id. */
export type Observations = Readonly<Record<string, Observation>>;

type Routes<O extends Observation> = { readonly [A in keyof O['answers']]?: string } & {
  readonly unknown: string;
  readonly otherwise?: string;
};

type Routed<A, R, K> = K extends keyof R ? A & { readonly goto: R[K] } : A;

type Asking<O extends Observation, R> = Omit<O, 'id' | 'answers'> & {
  readonly kind: 'question';
  readonly asks: O['id'];
  readonly answers: { readonly [K in keyof O['answers']]: Routed<O['answers'][K], R, K> };
} & (R extends { readonly otherwise: infer G extends string } ? { readonly otherwise: G } : unknown);

/**
 * Promises a question node that asks the observation: words, answers and what they go with are the observation's, the ways
 * are the article's. Answers that are not routed lead to `otherwise`.
 */
export function ask<const O extends Observation, const R extends Routes<O>>(observation: O, routes: R): Asking<O, R> {
  const { id, answers, ...words } = observation;
  const routed = Object.entries(answers).map(([answerId, answer]) => {
    const goto = (routes as Record<string, string | undefined>)[answerId];
    return [answerId, goto === undefined ? answer : { ...answer, goto }];
  });
  const otherwise = routes.otherwise === undefined ? {} : { otherwise: routes.otherwise };
  // The loop above builds exactly what the type spells out, which the compiler cannot follow through fromEntries.
  return { kind: 'question', asks: id, ...words, answers: Object.fromEntries(routed), ...otherwise } as unknown as Asking<O, R>;
}
