import type { ArticleCore } from './article-core.ts';
import type { LinkFault } from './link.ts';
import { titleOf } from './title.ts';

/** Something about a link that the person who opened it is told. */
export type Notice =
  | LinkFault
  | { readonly kind: 'moved'; readonly linked: string; readonly shown: string }
  | { readonly kind: 'retired-place'; readonly words: string }
  | { readonly kind: 'unknown-place'; readonly id: string }
  | { readonly kind: 'retired-question'; readonly words: string }
  | { readonly kind: 'retired-answer'; readonly words: string; readonly prompt: string }
  | { readonly kind: 'unknown-answer'; readonly answerId: string; readonly prompt: string }
  | { readonly kind: 'unknown-questions'; readonly ids: readonly string[] };

const namedAtMost = 3;

/** One or two sentences for the person: what the link said, and what holds. */
export function describeNotice(article: ArticleCore, notice: Notice): string {
  switch (notice.kind) {
    case 'repeated':
      return `This link answers “${notice.asked}” more than once. The first answer counts.`;
    case 'unreadable':
      return `${notice.count === 1 ? 'One part' : `${notice.count} parts`} of this link could not be read and ${notice.count === 1 ? 'was' : 'were'} left out. If you copied it by hand, copy it again.`;
    case 'unreadable-node':
      return 'This link names a place that cannot be read. You are at the first open question.';
    case 'moved':
      return `This link names the place “${titleAt(article, notice.linked)}”, but its answers lead here: “${titleAt(article, notice.shown)}”. The answers count.`;
    case 'retired-place':
      return `This link was made before “${notice.words}” was removed. Your other answers still hold. You are at the first open question.`;
    case 'unknown-place':
      return `This article has no place “${notice.id}”. The link may be damaged or made for another edition. You are at the first open question.`;
    case 'retired-question':
      return `This link was made before the question “${notice.words}” was removed; your other answers still hold.`;
    case 'retired-answer':
      return `The answer “${notice.words}” to “${notice.prompt}” was removed after this link was made. Your other answers still hold.`;
    case 'unknown-answer':
      return `“${notice.answerId}” is no answer to “${notice.prompt}”, so that answer was left out. Your other answers still hold.`;
    case 'unknown-questions': {
      const named = notice.ids.slice(0, namedAtMost).map((id) => `“${id}”`);
      const more = notice.ids.length - named.length;
      return `This article asks no question ${named.join(', ')}${more > 0 ? ` (and ${more} more)` : ''}, so ${notice.ids.length === 1 ? 'that answer was' : 'those answers were'} left out. Your other answers still hold.`;
    }
  }
}

function titleAt(article: ArticleCore, nodeId: string): string {
  const node = article.nodes[nodeId];
  return node === undefined ? nodeId : titleOf(node);
}
