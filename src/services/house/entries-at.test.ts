import { expect, it } from 'vitest';
import { compileArticle } from '../../engine/graph/compile-article.ts';
import { sampleArticle, sampleObservations } from '../../engine/graph/sample-article.ts';
import { bindOverlay } from '../../engine/overlay/bind-overlay.ts';
import { rolesAt } from '../../engine/overlay/roles-at.ts';
import type { OverlayEntry } from '../../model/article/overlay.ts';
import { viewPlace } from '../place/place-view.ts';
import { entriesAt } from './entries-at.ts';
import { wordsOfEntry } from './entry-words.ts';
import type { House } from './house-entry.ts';
import { sayHouse } from './say-house.ts';

const bound = { hash: '0123456789abcdef', house: { role: 'desk', day: '2026-01-01' } };
const step = { id: 'list', text: 'Note it in our list.', role: 'helpdesk', sources: ['H-1'] as [string], changesNothing: true as const };
const entries: readonly OverlayEntry[] = [
  { kind: 'note', node: 'sole', ...bound, text: 'Ours have wooden soles.' },
  { kind: 'answer', node: 'sole', ...bound, answer: 'no' },
  { kind: 'answer', node: 'sole', ...bound, answer: 'gone' },
  { kind: 'cause', node: 'hole', ...bound, here: 'never', reason: 'We have none.' },
  { kind: 'step', node: 'hole', step: 'mend', ...bound, stands: 'before', does: step },
  { kind: 'step', node: 'hole', ...bound, stands: 'after', does: { ...step, id: 'last' } },
  { kind: 'note', node: 'hole', step: 'gone', ...bound, text: 'About a step.' },
  { kind: 'note', node: 'gone', ...bound, text: 'About a place.' },
];
const house: House = bindOverlay({ entries: entries as never }, sampleArticle).map((one) => ({
  ...one,
  words: wordsOfEntry(one, sampleArticle, 'shoes'),
  alsoAt: [],
  who: 'Desk 4',
  pack: { title: 'Acme at home', publisher: 'Acme' },
  isOnlyHere: false,
}));
const shownAt = (nodeId: string | undefined, all: House = house) => {
  const link = { articleId: sampleArticle.id, answers: new Map(), ...(nodeId === undefined ? {} : { nodeId, from: nodeId }) };
  const view = viewPlace({ article: sampleArticle, machine: compileArticle(sampleArticle) }, sampleObservations, { link, faults: [] });
  const { here, atSteps, causes, gone } = entriesAt(all, view);
  const said = (some: House) => some.map(({ words }) => [words.about, words.says].filter((part) => part !== undefined).join(': '));
  return { here: said(here), atSteps: said(atSteps), causes: said(causes), gone: said(gone) };
};

it('shows at a node what is bound to it, at its steps what is about them, and what has lost its step at the node', () => {
  expect(shownAt('hole')).toEqual({
    here: ['Does not happen here: We have none.', 'A step that is gone: About a step.'],
    atSteps: ['Before step 1: Note it in our list.', 'After the last step: Note it in our list.'],
    causes: [],
    gone: [],
  });
  const { here, atSteps, causes } = shownAt('sole');
  expect({ here, atSteps, causes }).toEqual({
    here: ['Ours have wooden soles.', 'Usually here: No', 'The answer that is usual here, “gone”, is no longer in the article.'],
    atSteps: [],
    causes: ['Does not happen here: We have none.'],
  });
});

it('shows at the first question, and nowhere else, what has lost its node', () => {
  expect(shownAt(undefined).gone).toEqual(['About a place.']);
  const others = Object.keys(sampleArticle.nodes).filter((nodeId) => nodeId !== sampleArticle.start);
  expect(others.flatMap((nodeId) => shownAt(nodeId).gone)).toEqual([]);
});

it('shows a contact wherever its role is named', () => {
  const nodes = Object.entries(sampleArticle.nodes);
  const [nodeId = '', role = ''] =
    nodes.flatMap(([id, node]) => rolesAt(node).flatMap((one) => (one === undefined ? [] : [[id, one]])))[0] ?? [];
  const alsoAt = nodes.flatMap(([id, node]) => (rolesAt(node).includes(role) ? [id] : []));
  const entry: OverlayEntry = { kind: 'contact', node: nodeId, ...bound, role, contact: 'Call 4711.' };
  const [first] = house;
  const contact = first && { ...first, entry, nodeId, alsoAt, words: wordsOfEntry({ entry, nodeId }, sampleArticle, 'shoes') };
  const found = nodes.flatMap(([id]) => (shownAt(id, contact ? [contact] : []).here.length > 0 ? [id] : []));
  expect(found).toEqual(alsoAt);
});

it('says no usual answer in a ticket text: nobody gave it', () => {
  expect(sayHouse(house).map(({ says }) => says)).not.toContain('No');
  expect(sayHouse(house)).toHaveLength(entries.length - 2);
});
