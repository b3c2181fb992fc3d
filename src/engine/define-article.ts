import type { Article, ArticleNode } from './article.ts';

type Draft = { readonly start: string; readonly nodes: Readonly<Record<string, { readonly kind: string }>> };

type NodeOf<Kind> = Extract<ArticleNode, { kind: Kind }>;

type Dangling<All, Id extends string, Goto> = Goto extends string
  ? Goto extends keyof All
    ? never
    : `${Id}: goto names no node: ${Goto}`
  : never;

type DanglingAbout<All, Id extends string, About> = About extends string
  ? About extends keyof All
    ? never
    : `${Id}: about names no node: ${About}`
  : never;

type AnswerFault<All, Id extends string, N, AnswerId extends string, A> = A extends { readonly goto: infer Goto }
  ? Dangling<All, Id, Goto> | (AnswerId extends 'unknown' ? IntoCause<All, Id, Goto> : never)
  : N extends { readonly otherwise: string }
    ? never
    : `${Id}: the answer ${AnswerId} leads nowhere`;

type IntoCause<All, Id extends string, Goto> = Goto extends keyof All
  ? All[Goto] extends { readonly kind: 'cause' }
    ? `${Id}: unknown may not enter the cause ${Goto & string}`
    : never
  : never;

type QuestionFault<All, Id extends string, N> = N extends { readonly answers: infer Answers }
  ?
      | ('unknown' extends keyof Answers ? never : `${Id}: has no unknown answer`)
      | { [K in keyof Answers & string]: AnswerFault<All, Id, N, K, Answers[K]> }[keyof Answers & string]
  : never;

type NodeFault<All, Id extends string, N extends { readonly kind: string }> =
  | (N['kind'] extends ArticleNode['kind']
      ? { [K in Exclude<keyof N, keyof NodeOf<N['kind']>> & string]: `${Id}: has no field ${K}` }[Exclude<
          keyof N,
          keyof NodeOf<N['kind']>
        > &
          string]
      : `${Id}: no kind of node: ${N['kind']}`)
  | (N extends { readonly kind: 'question' } ? QuestionFault<All, Id, N> : never)
  | (N extends { readonly otherwise: infer Goto } ? Dangling<All, Id, Goto> : never)
  | (N extends { readonly notFixed: infer Goto } ? Dangling<All, Id, Goto> : never)
  | (N extends { readonly about: readonly (infer About)[] } ? DanglingAbout<All, Id, About> : never);

type Faults<A extends Draft> =
  | { [Id in keyof A['nodes'] & string]: NodeFault<A['nodes'], Id, A['nodes'][Id]> }[keyof A['nodes'] & string]
  | Dangling<A['nodes'], 'start', A['start']>;

/**
 * Returns the article unchanged. Its type refuses a `goto` that names no node, a question without an unknown answer, an
 * answer that leads nowhere, an unknown that enters a cause, a field or a kind that no node has: the compiler's message
 * ends in the node's id and what is wrong with it.
 */
export function defineArticle<const A extends Draft>(
  article: A & ([Faults<A>] extends [never] ? Article : { readonly faults: Faults<A> }),
): Article {
  return article as unknown as Article;
}
