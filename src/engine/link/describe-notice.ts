import type { ArticleCore } from '../article/article-core.ts';
import { titleOf } from '../article/title.ts';
import { askableIn } from '../walk/asked.ts';
import type { Notice } from './notice.ts';

const namedAtMost = 3;

/** One or two sentences about a link, “it”, for the person who opened it. Never empty. */
export function describeNotice(article: ArticleCore, notice: Notice): string {
  switch (notice.kind) {
    case 'repeated':
      return `It answers “${wordsOfName(article, notice.asked)}” more than once. The first answer counts.`;
    case 'unreadable':
      return `${notice.count === 1 ? 'One part' : `${notice.count} parts`} of it could not be read and ${notice.count === 1 ? 'was' : 'were'} left out. If you copied it by hand, copy it again.`;
    case 'unreadable-node':
      return 'It names a place that cannot be read.';
    case 'renamed':
      return `${notice.names.length === 1 ? 'One name' : `${notice.names.length} names`} in it ${notice.names.length === 1 ? 'has' : 'have'} changed since it was made. What was said under ${notice.names.length === 1 ? 'it' : 'them'} still holds.`;
    case 'moved':
      return `It was made at “${titleAt(article, notice.linked)}”, but the answers that hold do not lead there. The answers count.`;
    case 'retired-place':
      return `It was made at “${notice.words}”, which was removed since.`;
    case 'unknown-place':
      return `It names the place “${notice.id}”, which this article does not have. It may be damaged or made for another edition.`;
    case 'retired-question':
      return `“${notice.words}” was removed since it was made.`;
    case 'retired-answer':
      return `The answer “${notice.words}” to “${notice.prompt}” was removed since it was made.`;
    case 'unknown-answer':
      return `“${notice.answerId}” is no answer to “${notice.prompt}”.`;
    case 'unknown-questions': {
      const named = notice.ids.slice(0, namedAtMost).map((id) => `“${id}”`);
      const more = notice.ids.length - named.length;
      return `This article asks nothing called ${named.join(', ')}${more > 0 ? ` (and ${more} more)` : ''}.`;
    }
  }
}

function titleAt(article: ArticleCore, nodeId: string): string {
  const node = article.nodes[nodeId];
  return node === undefined ? nodeId : titleOf(node);
}

function wordsOfName(article: ArticleCore, name: string): string {
  return titleAt(article, askableIn(article).get(name)?.nodeId ?? name);
}
