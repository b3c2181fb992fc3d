import { takeAlong } from 'virtual:pack/take-along';
import { describe, expect, it } from 'vitest';
import { loadArticles } from './articles.ts';

const articles = await loadArticles();
const needed = new Map<string, string>(Object.entries(takeAlong).map(([articleId, { text }]) => [articleId, text]));

describe('an end that leads to another article', () => {
  it('says what to take along to it', () => {
    const silent = articles.flatMap(({ id, nodes }) =>
      Object.entries(nodes).flatMap(([nodeId, node]) => {
        if (node.kind !== 'referral' || node.article === undefined) {
          return [];
        }
        const text = needed.get(node.article);
        return node.pointers.some((pointer) => pointer.text === text) ? [] : [`${id}/${nodeId}`];
      }),
    );
    expect(silent).toEqual([]);
  });
});
