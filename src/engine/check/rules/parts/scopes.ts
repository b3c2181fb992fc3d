import type { Article } from '../../../../model/article/article.ts';
import { scopeOf } from '../../../article/scope-of.ts';
import { writtenLinesOf } from '../../../article/written-parts.ts';
import type { ArticleRule } from '../../rule.ts';

type Condition = { readonly kind: 'scope-is-condition'; readonly nodeId: string; readonly at: string; readonly words: string };

/** Whom a step is for is said in words: it names no question and no answer, because nothing would look at them. */
export const scopes: ArticleRule<Condition> = {
  scope: 'article',
  check: ({ nodes }) =>
    Object.entries(nodes).flatMap(([nodeId, node]) =>
      writtenLinesOf(node).flatMap(({ at, line }) =>
        scopeOf(line)
          .filter((words) => isName(nodes, words))
          .map((words): Condition => ({ kind: 'scope-is-condition', nodeId, at, words })),
      ),
    ),
  advice: {
    'scope-is-condition': ({ at, words }) =>
      `${at} is for “${words}”, which names a question. only and each are words for people and decide nothing. Write them as the source has them, or ask a question.`,
  },
};

function isName(nodes: Article['nodes'], words: string): boolean {
  const [asked = '', answerId] = words.split('=');
  const isAsked = Object.entries(nodes).some(([nodeId, node]) => nodeId === asked || (node.kind === 'question' && node.asks === asked));
  return isAsked || (answerId !== undefined && /^[a-z][a-z0-9-]*$/.test(asked));
}
