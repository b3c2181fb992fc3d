import { expect, it } from 'vitest';
import { type HouseNoteWords, type OwnNote, writeNotesPack } from '../../packs/house-notes.ts';
import { readNotesBeside } from './read-notes-beside.ts';
import { writeNext } from './save-notes-file.ts';

const overlay = 'exchange.any-article';
const inOverlay = `packs/house-notes/overlays/${overlay}.json`;
const note: HouseNoteWords = { node: 'start', hash: '0123456789abcdef', text: 'Of others.', who: 'Desk 4', day: '2026-11-20' };
const own = (text: string): OwnNote => ({ key: text, overlay, note: { ...note, text }, at: '2026-11-29T10:00:00.000Z 1' });
const decode = (bytes: Uint8Array | undefined) => bytes && JSON.parse(new TextDecoder().decode(bytes));
const site = { format: 'unstuck-site/1', packs: ['acme', 'house-notes'], 'x-desk': 4 };

/** What lies beside the program, with these files as these texts instead; null where there is none. */
function beside(instead: Readonly<Record<string, string | null | undefined>> = {}) {
  const pack = writeNotesPack(new Map(), [own('Of others.')], { number: 3, day: '2026-11-20' });
  const encode = (text: string) => new TextEncoder().encode(text);
  const files = new Map<string, Uint8Array | null | undefined>([
    ['site.json', encode(JSON.stringify(site))],
    ...[...pack].map(([path, bytes]) => [`packs/house-notes/${path}`, bytes] as const),
    ...Object.entries(instead).map(([path, text]) => [path, typeof text === 'string' ? encode(text) : text] as const),
  ]);
  return readNotesBeside(async (path) => {
    const bytes = files.get(path);
    if (bytes === undefined && files.has(path)) {
      throw new Error('not now');
    }
    return bytes ?? undefined;
  });
}

const entriesAfter = async (instead?: Parameters<typeof beside>[0], mine = own('Mine.')) => {
  const found = await beside(instead);
  if (found.faults !== undefined) {
    return found.faults.map(({ file, path }) => `${file} ${path}`);
  }
  const { files, edition } = writeNext(found, { notes: [mine], edition: 1 });
  return [edition, ...decode(files.get(`overlays/${overlay}.json`)).entries.map((one: { text?: string } | null) => one?.text)];
};

it('goes on from what lies there, in an edition above it, and keeps an entry that cannot be read as it is', async () => {
  expect(await entriesAfter()).toEqual([4, 'Of others.', 'Mine.']);
  expect(await entriesAfter({}, own('Of others.'))).toEqual([4, 'Of others.']);
  expect(await entriesAfter({ 'site.json': null })).toEqual([4, 'Of others.', 'Mine.']);
  const entry = { ...note, kind: 'note', who: undefined, day: undefined, house: { role: 'desk-4', day: note.day } };
  for (const spoilt of [null, 7, { ...entry, house: null, text: 'x' }]) {
    const after = await entriesAfter({ [inOverlay]: JSON.stringify({ entries: [spoilt, entry] }) });
    expect(after).toEqual([4, spoilt === null || spoilt === 7 ? undefined : 'x', 'Of others.', 'Mine.']);
  }
});

it('is the same edition where it says the same', async () => {
  const found = await beside();
  const first = found.faults === undefined ? writeNext(found, { notes: [own('Mine.')], edition: 1 }) : undefined;
  const again = first && writeNext(first, { notes: [own('Mine.')], edition: 1 });
  expect(again).toEqual(first);
});

it.each<[string, Parameters<typeof beside>[0], string]>([
  ['a broken site.json', { 'site.json': '{"format":' }, 'site.json '],
  ['a site.json of another kind', { 'site.json': '[]' }, 'site.json format'],
  ['a pack that is named and not there', { 'packs/house-notes/pack.json': null }, 'packs/house-notes/pack.json '],
  ['a broken shared.json', { 'packs/house-notes/shared.json': '{"roles"' }, 'packs/house-notes/shared.json '],
  [
    'a role that is none',
    { 'packs/house-notes/shared.json': '{"roles":{"x":null},"observations":{},"blanks":{},"literalWords":[],"facts":{}}' },
    'packs/house-notes/shared.json roles.x',
  ],
  ['an overlay that is not there yet', { [inOverlay]: null }, `${inOverlay} `],
  ['a broken overlay', { [inOverlay]: '{"entries":[' }, `${inOverlay} `],
  ['an overlay that is a list', { [inOverlay]: '[]' }, `${inOverlay} entries`],
  ['an overlay without entries', { [inOverlay]: '{"entries":null}' }, `${inOverlay} entries`],
])('makes nothing of %s, and names it', async (_, instead, named) => {
  expect(await entriesAfter(instead)).toContain(named);
});

it.each(['site.json', 'packs/house-notes/pack.json', 'packs/house-notes/shared.json', inOverlay])(
  'knows nothing where the server does not give %s',
  (path) => expect(beside({ [path]: undefined })).rejects.toThrow('not now'),
);
