import { expect, it } from 'vitest';
import type { WeighedTerm } from '../index/weigh-terms.ts';
import { hasExactName } from './exact-names.ts';
import type { ArticleHit } from './find-articles.ts';

const termOf = (words: readonly string[], concept?: { id: string }) => ({ words, concept, isMended: false }) as unknown as WeighedTerm;
const hitOf = (...strengths: number[]) => ({ strengths }) as unknown as ArticleHit;

it.each([
  [
    'a right of several parts',
    'Acme-Box-Post-Submit missing',
    [termOf(['acme', 'box', 'post', 'submit'], { id: 'submit' }), termOf(['missing'])],
    [0.3, 0],
    true,
  ],
  ['three of its parts', 'acme-box-post-print missing', [termOf(['acme', 'box', 'post']), termOf(['print'])], [0.3, 0], false],
  ['the same words without hyphens', 'acme box post submit', [termOf(['acme', 'box', 'post', 'submit'])], [0.3], false],
  ['an attribute with inner capitals', 'isOldBox is 1', [termOf(['isoldbox'])], [0.3], true],
  ['a name that means something', 'BlueBerry is flat', [termOf(['blueberry'], { id: 'phone' })], [0.3], false],
  ['a name that no article has', 'isOldBox is 1', [termOf(['isoldbox'])], [0], false],
])('tells an exact name: %s', (_name, typed, terms, strengths, isNamed) => {
  expect(hasExactName(typed, terms, hitOf(...strengths))).toBe(isNamed);
});
