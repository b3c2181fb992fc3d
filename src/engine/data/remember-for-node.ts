import type { ArticleNode } from '../../model/article/article-node.ts';

/**
 * Promises the same answers as the function, found out anew only for a node that was not seen before or when what the answer
 * depends on is another object. While an author types, all nodes but one are the same as before.
 */
export function rememberForNode<Depends extends readonly unknown[], Found>(
  findOut: (node: ArticleNode, ...depends: Depends) => Found,
): (node: ArticleNode, ...depends: Depends) => Found {
  const known = new WeakMap<ArticleNode, { depends: Depends; found: Found }>();
  return (node, ...depends) => {
    const before = known.get(node);
    if (before?.depends.every((value, index) => value === depends[index])) {
      return before.found;
    }
    const found = findOut(node, ...depends);
    known.set(node, { depends, found });
    return found;
  };
}
