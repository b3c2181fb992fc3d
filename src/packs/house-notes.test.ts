import { describe, expect, it } from 'vitest';
import { knownToProgram } from '../content/known-to-program.ts';
import { admitPack } from './gate/admit-pack.ts';
import { type HouseNoteWords, isSameNote, type OwnNote, wordsOfNote, writeNotesPack } from './house-notes.ts';

const overlay = 'exchange.any-article';
const note: HouseNoteWords = { node: 'start', hash: '0123456789abcdef', text: 'Ask desk 4 first.', who: 'Service desk', day: '2026-11-20' };
const own = (key: string, more: Partial<OwnNote>): OwnNote => ({ key, overlay, note, at: '2026-11-29T10:00:00.000Z 1', ...more });
const edition = { number: 3, day: '2026-11-29' };
const known = { ...knownToProgram, recognisers: new Set<string>() };

/** The notes of a pack as somebody reads them, once the gate has let it in. */
async function readNotes(files: ReadonlyMap<string, Uint8Array>) {
  const { pack, faults } = await admitPack(files, known);
  expect(faults).toEqual([]);
  return [...(pack?.overlays.values() ?? [])].flatMap((one) =>
    one.faults === undefined
      ? one.overlay.file.entries.map((entry) =>
          entry.kind === 'note' ? wordsOfNote(entry, (role) => pack?.roles[role]?.name ?? role) : entry.kind,
        )
      : [],
  );
}

describe('the pack of house notes', () => {
  it('passes the gate, has no articles, and says what was written', async () => {
    const second = { ...note, step: 'look', text: 'Two\nlines “here”', who: 'Пост 7' };
    const files = writeNotesPack(new Map(), [own('a', {}), own('b', { note: second, overlay: 'acme.vpn' })], edition);
    expect(await readNotes(files)).toEqual([note, second]);
    const { pack } = await admitPack(files, known);
    expect(pack?.pack).toMatchObject({
      id: 'house-notes',
      articles: [],
      adds: ['exchange', 'acme'],
      edition: { number: 3, date: '2026-11-29' },
    });
  });

  it('keeps people apart whose names are alike once they are ids', async () => {
    const people = ['Desk 4', 'desk-4', '4', '!', 'Ä', 'A', ''.padEnd(90, 'x')];
    const files = writeNotesPack(
      new Map(),
      people.map((who, at) => own(String(at), { note: { ...note, who } })),
      edition,
    );
    expect((await readNotes(files)).map((one) => typeof one === 'object' && one.who)).toEqual(people);
  });

  it('goes on from the one beside the program: what was changed is replaced, what was deleted is gone, all else stays', async () => {
    const kept = { ...note, text: 'Stays.' };
    const changed = { ...note, text: 'Will change.' };
    const deleted = { ...note, text: 'Will go.' };
    const beside = writeNotesPack(
      new Map(),
      [kept, changed, deleted].map((one, at) => own(String(at), { note: one })),
      edition,
    );
    const path = `overlays/${overlay}.json`;
    const file = JSON.parse(new TextDecoder().decode(beside.get(path)));
    file.entries.push({ kind: 'answer', node: 'start', hash: note.hash, house: file.entries[0].house, answer: 'yes' });
    beside.set(path, new TextEncoder().encode(JSON.stringify(file)));
    const now = { ...changed, text: 'Has changed.' };
    const after = writeNotesPack(
      beside,
      [own('1', { note: now, replaces: changed }), { key: '2', overlay, replaces: deleted, at: 'later' }, own('3', { note: kept })],
      { ...edition, number: 4 },
    );
    expect(await readNotes(after)).toEqual(['answer', now, kept]);
  });

  it('names no overlay whose last note was deleted', async () => {
    const beside = writeNotesPack(new Map(), [own('a', {})], edition);
    const after = writeNotesPack(beside, [{ key: 'a', overlay, replaces: note, at: 'later' }], edition);
    expect(await readNotes(after)).toEqual([]);
    expect([...after.keys()]).toEqual(['shared.json', 'pack.json']);
  });
});

it('takes two notes for one only where they say the same of the same place on the same word', () => {
  expect(isSameNote(note, { ...note })).toBe(true);
  const other = [{ text: 'x' }, { who: 'x' }, { day: '2026-11-21' }, { node: 'x' }, { hash: 'fedcba9876543210' }, { step: 'x' }];
  expect(other.map((change) => isSameNote(note, { ...note, ...change }))).toEqual(other.map(() => false));
  expect(isSameNote(undefined, undefined)).toBe(false);
});
