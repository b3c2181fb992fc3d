import { expect, it } from 'vitest';
import type { OverlayFile } from '../../model/article/overlay.ts';
import { sampleArticle } from '../graph/sample-article.ts';
import { sampleNode, sampleWith } from '../graph/spoil-sample.ts';
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

it('has the hashes that it had before a step could say more than its text', () => {
  const nodes = Object.entries(sampleArticle.nodes).map(([nodeId, node]) => [nodeId, hashOf(node)]);
  expect(Object.fromEntries(nodes)).toEqual({
    outside: '96ac1b11f71cf00f',
    sole: 'f68b482ee6ef382e',
    hole: '069ebf706f3adc11',
    laces: '49438ccac0d847ff',
    'open-laces': 'ff15befb4ecedc4b',
    'outside-again': '96ac1b11f71cf00f',
    cobbler: '57d6b330426bed61',
    dry: 'a4e8ae6f01d40b49',
  });
  expect(hashOf(hole, 'mend')).toBe('33872e9d7fe4a38c');
});

const [mend] = hole.resolution;
const line = { text: 'Cut the patch.', sources: ['F-1'], links: [{ text: 'patch', to: 'https://cobbler.example/' }] } as const;
const written = {
  only: 'only in autumn',
  each: 'for each shoe',
  links: [{ text: 'Mend', to: 'sewing' }],
  under: [line],
  table: { head: ['Shoe', 'Thread'], rows: [['left', 'black']] },
  procedure: 'glue',
} as const;

it.each<[string, object]>([
  ['whom it is for', { only: 'only in winter' }],
  ['for each of what', { each: 'for each boot' }],
  ['where its words lead', { links: [{ text: 'Mend', to: 'gluing' }] }],
  ['a line under it', { under: [{ ...line, text: 'Cut a patch.' }] }],
  ['a command of a line', { under: [{ ...line, commands: ['cut'] }] }],
  ['whom a line is for', { under: [{ ...line, only: 'only in winter' }] }],
  ['where the words of a line lead', { under: [{ ...line, links: [{ text: 'patch', to: 'https://tailor.example/' }] }] }],
  ['a name of its table', { table: { ...written.table, head: ['Boot', 'Thread'] } }],
  ['a cell of its table', { table: { ...written.table, rows: [['left', 'white']] } }],
  ['the procedure that it sends to', { procedure: 'sew' }],
])('stands at a step as its source has it, and says that it has changed: %s', (_, changed) => {
  const nodeWith = (given: object) => ({ ...hole, resolution: [{ ...mend, ...written, ...given }] }) as typeof hole;
  for (const at of [{ node: 'hole' }, { node: 'hole', step: 'mend' }]) {
    const file = note(at, hashOf(nodeWith({}), at.step));
    expect(statusOf(file, sampleWith({ hole: nodeWith({}) }))).toEqual(['bound']);
    expect(statusOf(file, sampleWith({ hole: nodeWith(changed) }))).toEqual(['moved']);
  }
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
