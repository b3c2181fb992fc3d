import { expect, it } from 'vitest';
import { knownToProgram } from '../../content/known-to-program.ts';
import { sampleArticle } from '../../engine/graph/sample-article.ts';
import type { OverlayEntry } from '../../model/article/overlay.ts';
import { examineOverlay } from './examine-overlay.ts';

const bound = { hash: '0123456789abcdef', house: { role: 'desk', day: '2026-01-01' } };
const examine = (entry: OverlayEntry, isFor: 'author' | 'reader') =>
  examineOverlay(
    { name: 'shoes.wet-feet', articleId: 'wet-feet', file: { entries: [entry] } },
    sampleArticle,
    knownToProgram,
    isFor,
  ).faults.map(({ path, says }) => `${path}: ${says}`);

// Each of these can be the work of a newer edition of the article.
it.each<[string, OverlayEntry]>([
  ['its node is gone', { kind: 'note', node: 'gone', ...bound, text: 'Ours.' }],
  ['the node is of another kind', { kind: 'cause', node: 'sole', ...bound, here: 'never', reason: 'None.' }],
  ['the answer is gone', { kind: 'answer', node: 'sole', ...bound, answer: 'gone' }],
  ['nobody has the role there', { kind: 'contact', node: 'sole', ...bound, role: 'gone', contact: 'Call.' }],
])('is told to the author and keeps no reader from reading where %s', (_, entry) => {
  expect(examine(entry, 'author')).toHaveLength(1);
  expect(examine(entry, 'reader')).toEqual([]);
});

it('gives nobody a step of which the rules say that it is not safe', () => {
  const does = { id: 'open-it', text: 'Open it to all.', role: 'desk', sources: ['H-1'] as [string] };
  const entry: OverlayEntry = { kind: 'step', node: 'hole', ...bound, stands: 'before', does };
  expect(examine(entry, 'reader')).not.toEqual([]);
  expect(examine(entry, 'reader')).toEqual(examine(entry, 'author'));
});
