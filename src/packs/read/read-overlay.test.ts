import { expect, it } from 'vitest';
import { describeFault } from '../describe-fault.ts';
import { readFitEntries } from './read-overlay.ts';

const house = { role: 'desk', day: '2026-11-20' };
const note = { kind: 'note', node: 'start', hash: '0123456789abcdef', house, text: 'Ask desk 4.' };
const cause = { kind: 'cause', node: 'hole', hash: '0123456789abcdef', house, here: 'never', reason: 'None here.' };
const { reason: _, ...withoutReason } = cause;
const read = (value: unknown) =>
  readFitEntries('acme.any', typeof value === 'string' ? value : JSON.stringify(value), ['acme'], { parts: {}, observations: {} });

it('leaves out an entry with a fault by its path, and gives the others', () => {
  const { file, faults } = read({
    entries: [note, withoutReason, { ...cause, house: { role: 'desk' } }, { ...note, goto: 'x' }, cause],
  });
  expect(file?.entries).toEqual([note, cause]);
  expect(faults.map(({ path }) => path)).toEqual(['entries.1.reason', 'entries.2.house.day', 'entries.3.goto']);
});

it.each<[string, unknown]>([
  ['no entry is left', { entries: [withoutReason] }],
  ['the file itself has a fault', { entries: [note], goto: 'x' }],
  ['it is no JSON', '{"entries": ['],
  ['it has no entries', {}],
])('gives nothing where %s, and says why', (_, value) => {
  const { file, faults } = read(value);
  expect(file).toBeUndefined();
  expect(faults.map(describeFault)).not.toEqual([]);
});
