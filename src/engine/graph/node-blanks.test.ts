import { expect, it } from 'vitest';
import { blanksOf } from './node-blanks.ts';
import { sampleArticle } from './sample-article.ts';

it('finds the blanks of a node, and none where its commands hold none', () => {
  const { hole, sole } = sampleArticle.nodes;
  expect([hole, sole].map((node) => (node === undefined ? undefined : blanksOf(node, sampleArticle.blanks)))).toEqual([
    { SHOE: { label: 'Shoe', example: 'left' } },
    {},
  ]);
});
