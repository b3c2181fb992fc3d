import type { LinkFault } from './link.ts';

/** Something about a link that the person who opened it is told. */
export type Notice =
  | LinkFault
  | { readonly kind: 'renamed'; readonly names: readonly string[] }
  | { readonly kind: 'moved'; readonly linked: string; readonly shown: string }
  | { readonly kind: 'retired-place'; readonly words: string }
  | { readonly kind: 'unknown-place'; readonly id: string }
  | { readonly kind: 'retired-question'; readonly words: string }
  | { readonly kind: 'retired-answer'; readonly words: string; readonly prompt: string }
  | { readonly kind: 'unknown-answer'; readonly answerId: string; readonly prompt: string }
  | { readonly kind: 'unknown-questions'; readonly ids: readonly string[] };
