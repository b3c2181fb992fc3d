import { expect, it } from 'vitest';
import type { OverlayFile } from '../../model/overlay.ts';
import { sampleArticle } from '../sample-article.ts';
import { sampleNode, sampleWith } from '../spoil-sample.ts';
import { bindOverlay } from './bind-overlay.ts';
import { hashWords } from './hash-words.ts';
import { wordsUnder } from './words-under.ts';

const hole = sampleNode('hole', 'cause');
const sole = sampleNode('sole', 'question');
const hashOf = (node: Parameters<typeof wordsUnder>[0], stepId?: string) => hashWords(wordsUnder(node, stepId) ?? []);
const house = { role: 'helpdesk', day: '2026-11-29' } as const;
const note = (at: { node: string; step?: string }, hash: string): OverlayFile => ({
  entries: [{ kind: 'note', ...at, hash, house, text: 'Ours have wooden soles.' }],
});
const statusOf = (file: OverlayFile, article?: typeof sampleArticle) => bindOverlay(file, article).map(({ status }) => status);

it('has a hash that everybody can work out again', () => {
  // The published values of FNV-1a with 64 bits.
  expect(hashWords([])).toBe('cbf29ce484222325');
  expect(hashWords(['a'])).toBe('af63dc4c8601ec8c');
  expect(hashWords(['foobar'])).toBe('85944171f73967e8');
});

it('hashes words and not how they are set', () => {
  expect(hashWords([' An  e\u0301toile\n'])).toBe(hashWords(['An étoile']));
  expect(hashWords(['a', 'b'])).not.toBe(hashWords(['ab']));
  expect(hashWords(['A'])).not.toBe(hashWords(['a']));
});

it('is bound while the words of the node are the same, whatever else changes', () => {
  const file = note({ node: 'hole' }, hashOf(hole));
  expect(statusOf(file, sampleArticle)).toEqual(['bound']);
  expect(statusOf(file, sampleWith({ hole: { ...hole, notFixed: 'cobbler', sources: ['F-2'] } }))).toEqual(['bound']);
  expect(statusOf(file, sampleWith({ sole: { ...sole, prompt: 'Another one?' } }))).toEqual(['bound']);
});

it.each<[string, object]>([
  ['the heading', { hole: { ...hole, title: 'There are two holes' } }],
  ['a step', { hole: { ...hole, resolution: [{ ...hole.resolution[0], text: 'Mend it well.' }] } }],
  ['a command', { hole: { ...hole, resolution: [{ ...hole.resolution[0], commands: ['mend -f SHOE'] }] } }],
])('is kept and says that the words have changed: %s', (_, nodes) => {
  const article = sampleWith(nodes as Record<string, object>);
  const [bound] = bindOverlay(note({ node: 'hole' }, hashOf(hole)), article);
  expect(bound).toMatchObject({ status: 'moved', nodeId: 'hole', hash: hashOf(article.nodes.hole ?? hole), entry: { kind: 'note' } });
});

it('is bound to the words of its step alone, where it names one', () => {
  const file = note({ node: 'hole', step: 'mend' }, hashOf(hole, 'mend'));
  expect(statusOf(file, sampleWith({ hole: { ...hole, title: 'There are two holes' } }))).toEqual(['bound']);
  expect(statusOf(file, sampleWith({ hole: { ...hole, resolution: [{ ...hole.resolution[0], text: 'Sew it.' }] } }))).toEqual(['moved']);
});

it('is kept where the article, the node or the step is there no more', () => {
  expect(statusOf(note({ node: 'hole' }, hashOf(hole)), undefined)).toEqual(['gone']);
  expect(statusOf(note({ node: 'holes' }, hashOf(hole)), sampleArticle)).toEqual(['gone']);
  expect(statusOf(note({ node: 'constructor' }, hashOf(hole)), sampleArticle)).toEqual(['gone']);
  expect(statusOf(note({ node: 'hole', step: 'sew' }, hashOf(hole)), sampleArticle)).toEqual(['gone']);
});

it('follows a node to its new name', () => {
  const old = note({ node: 'the-sole' }, hashOf(sole));
  expect(bindOverlay(old, sampleArticle)).toMatchObject([{ nodeId: 'sole', status: 'bound' }]);
  const round = { ...sampleArticle, aliases: { one: 'two', two: 'one' } };
  expect(statusOf(note({ node: 'one' }, hashOf(sole)), round)).toEqual(['gone']);
});
