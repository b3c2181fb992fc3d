import { expect, it } from 'vitest';
import { findFormerPlace } from './former-article.ts';

const former = {
  renamed: { 'wet-feet': 'damp-feet', 'damp-feet': 'shoes', 'cold-feet': 'warm-feet', 'round-a': 'round-b', 'round-b': 'round-a' },
  removed: { 'warm-feet': 'Warm feet', hats: 'Hats' },
};

it('leads a link of a renamed article to the same place under its newest name', () => {
  expect(findFormerPlace(former, '/wet-feet/hole/', 'weather=rain&sole=yes')).toEqual({
    kind: 'renamed',
    href: '/shoes/hole/?weather=rain&sole=yes',
  });
  expect(findFormerPlace(former, '/damp-feet', '')).toEqual({ kind: 'renamed', href: '/shoes/' });
});

it('names an article that was removed, also after it was renamed', () => {
  expect(findFormerPlace(former, '/hats/brim/', 'a=b')).toEqual({ kind: 'removed', title: 'Hats' });
  expect(findFormerPlace(former, '/cold-feet/', '')).toEqual({ kind: 'removed', title: 'Warm feet' });
});

it('knows nothing of what never was, and ends where names run in a circle', () => {
  expect(findFormerPlace(former, '/constructor/', '')).toBeUndefined();
  expect(findFormerPlace(former, '/', '')).toBeUndefined();
  expect(findFormerPlace(former, '/round-a/x/', '')).toEqual({ kind: 'renamed', href: '/round-b/x/' });
});
