import 'fake-indexeddb/auto';
import { beforeEach, expect, it } from 'vitest';
import type { HouseNoteWords } from '../../packs/house-notes.ts';
import { changeOwnNote, readOwnNotes } from './own-notes.ts';

const overlay = 'exchange.any-article';
const note: HouseNoteWords = { node: 'start', hash: '0123456789abcdef', text: 'Ask desk 4 first.', who: 'Service desk', day: '2026-11-20' };
const other = { ...note, text: 'Ask desk 5 first.' };

async function seenOf(key: string): Promise<string> {
  return (await readOwnNotes()).notes.find((one) => one.key === key)?.at ?? '';
}

beforeEach(async () => {
  for (const { key, at } of (await readOwnNotes()).notes) {
    await changeOwnNote({ key, overlay, seen: at }, 0);
  }
});

it('keeps what two tabs write at once, and raises the edition with each', async () => {
  const before = (await readOwnNotes()).edition;
  await Promise.all([changeOwnNote({ key: 'a', overlay, note }, 0), changeOwnNote({ key: 'b', overlay, note: other }, 0)]);
  const { notes, edition } = await readOwnNotes();
  expect(notes.map(({ note }) => note)).toEqual([note, other]);
  expect(edition).toBe(before + 2);
});

it('is above the edition that lies beside the program', async () => {
  await changeOwnNote({ key: 'a', overlay, note }, 700);
  expect((await readOwnNotes()).edition).toBe(701);
});

it('writes over nothing that another tab has made of the note meanwhile, and says what that is', async () => {
  await changeOwnNote({ key: 'a', overlay, note }, 0);
  const seen = await seenOf('a');
  await changeOwnNote({ key: 'a', overlay, note: other, seen }, 0);
  const { edition } = await readOwnNotes();
  expect(await changeOwnNote({ key: 'a', overlay, note: { ...note, text: 'Third' }, seen }, 0)).toEqual({
    kind: 'changed-elsewhere',
    note: other,
  });
  expect(await changeOwnNote({ key: 'a', overlay, seen }, 0)).toEqual({ kind: 'changed-elsewhere', note: other });
  expect(await readOwnNotes()).toMatchObject({ notes: [{ note: other }], edition });
  expect(await changeOwnNote({ key: 'a', overlay, note: { ...note, text: 'Third' }, seen: await seenOf('a') }, 0)).toEqual({
    kind: 'kept',
  });
});

it('forgets a note of its own that is deleted, and remembers that one beside the program is', async () => {
  await changeOwnNote({ key: 'a', overlay, note }, 0);
  await changeOwnNote({ key: 'b', overlay, note, replaces: other }, 0);
  await changeOwnNote({ key: 'a', overlay, seen: await seenOf('a') }, 0);
  await changeOwnNote({ key: 'b', overlay, replaces: other, seen: await seenOf('b') }, 0);
  expect((await readOwnNotes()).notes).toEqual([{ key: 'b', overlay, replaces: other, at: await seenOf('b') }]);
  await changeOwnNote({ key: 'b', overlay, seen: await seenOf('b') }, 0);
});
