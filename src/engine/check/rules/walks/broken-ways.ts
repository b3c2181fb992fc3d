import type { Article } from '../../../../model/article/article.ts';
import type { ArticleNode } from '../../../../model/article/article-node.ts';
import { fixedState } from '../../../graph/compile-article.ts';
import type { ArticleRule } from '../../rule.ts';

type BrokenWay = { readonly nodeId: string } & (
  | { readonly kind: 'dangling-goto'; readonly goto: string }
  | { readonly kind: 'leads-nowhere'; readonly answerId: string }
);

/** Every answer, and *not fixed*, leads to a node. */
export const brokenWays: ArticleRule<BrokenWay> = {
  scope: 'article',
  check: (article) => [
    ...(isNode(article, article.start) ? [] : [{ kind: 'dangling-goto', nodeId: 'start', goto: String(article.start) } as const]),
    ...Object.entries(article.nodes).flatMap(([nodeId, node]) => findBrokenWays(article, nodeId, node)),
  ],
  advice: {
    'dangling-goto': ({ goto }) => `a goto names “${goto}”, which is no node of this article. Correct it.`,
    'leads-nowhere': ({ answerId }) =>
      answerId === 'not-fixed'
        ? 'a person whom this did not help is stuck. Give notFixed the next check.'
        : `the answer “${answerId}” leads nowhere. Give it a goto, or the question an otherwise.`,
  },
};

function findBrokenWays(article: Article, nodeId: string, node: ArticleNode): BrokenWay[] {
  const dangling = (goto: string | undefined): BrokenWay[] =>
    goto === undefined || isNode(article, goto) ? [] : [{ kind: 'dangling-goto', nodeId, goto }];
  const danglingUnlessEnd = (goto: string | undefined) => (goto === fixedState ? [] : dangling(goto));
  if (node.kind === 'cause') {
    const notFixed: BrokenWay[] =
      node.notFixed === undefined ? [{ kind: 'leads-nowhere', nodeId, answerId: 'not-fixed' }] : dangling(node.notFixed);
    return [...notFixed, ...danglingUnlessEnd(node.whenFixed)];
  }
  if (node.kind !== 'question') {
    return node.kind === 'procedure' ? dangling(node.notDone) : [];
  }
  const ways = Object.entries(node.answers).flatMap(([answerId, answer]): BrokenWay[] =>
    (answer.goto ?? node.otherwise) === undefined ? [{ kind: 'leads-nowhere', nodeId, answerId }] : danglingUnlessEnd(answer.goto),
  );
  return [...ways, ...dangling(node.otherwise)];
}

function isNode(article: Article, nodeId: string): boolean {
  return Object.hasOwn(article.nodes, nodeId);
}
