import 'fake-indexeddb/auto';
import { beforeEach, expect, it } from 'vitest';
import { makePrepared, written } from './fixtures/test-pack.ts';
import { openUnseen } from './open-unseen.ts';
import { changeHead, listHeads, listKeys, removeServed } from './served/kept-files.ts';

const packId = 'office-desk';
const path = 'articles/od102-vpn-refused.json';
const index = await makePrepared(written);

/** What a device that knows nothing is shown of the article, and what it asked the server for. */
async function show(changes: Readonly<Record<string, string | undefined>> = {}, { files = index, packs = [packId] } = {}) {
  const asked: string[] = [];
  const server = {
    load: async (each: string) => {
      asked.push(each);
      const text = Object.hasOwn(changes, each) ? changes[each] : (files.get(each) ?? written.get(each));
      return text === undefined ? undefined : new TextEncoder().encode(text);
    },
  };
  const site = async () => ({ packs, remarks: [] });
  const shown = await openUnseen('office-desk.od102-vpn-refused', site, () => server);
  return { title: shown?.core.title, shown, asked: asked.toSorted() };
}

const edit = (file: string, change: (read: Record<string, unknown>) => object) =>
  JSON.stringify(change(JSON.parse(written.get(file) ?? '')));
const { title } = JSON.parse(written.get(path) ?? '') as { title: string };

beforeEach(() => removeServed(packId));

it('shows an article from two files, with the observations of its pack, and keeps nothing', async () => {
  const { shown, asked } = await show();
  expect(asked).toEqual([path, 'index/opening.json']);
  expect([shown?.core.id, shown?.core.title]).toEqual(['office-desk.od102-vpn-refused', title]);
  expect(Object.keys(shown?.other?.observations ?? {})).toContain('office-desk.vpn-client');
  expect([await listHeads(), await listKeys(packId)]).toEqual([[], []]);
});

it('shows none that was changed since, or is of another preparation than what stands beside it', async () => {
  const changed = edit(path, (article) => ({ ...article, title: 'Changed' }));
  expect((await show({ [path]: changed })).title).toBeUndefined();
  const newer = await makePrepared(new Map([...written, [path, changed]]));
  expect((await show({}, { files: newer })).title).toBeUndefined();
  expect((await show({ [path]: changed }, { files: newer })).title).toBe('Changed');
});

it('leaves to the whole reader what takes more than that to tell', async () => {
  const wrong = (written.get(path) ?? '').replace(/"goto": "[a-z-]+"/, '"goto": "nowhere"');
  const leftOut = await makePrepared(new Map([...written, [path, wrong]]));
  const opening = JSON.parse(index.get('index/opening.json') ?? '') as { pack: object };
  const itself = (said: object) => JSON.stringify({ ...opening, pack: { ...opening.pack, ...said } });
  const shown = await Promise.all([
    show({ [path]: wrong }, { files: leftOut }),
    show({ [path]: undefined }),
    show({ 'index/opening.json': undefined }),
    show({ 'index/opening.json': '{"format":"unstuck-opening/2"}' }),
    show({ 'index/opening.json': itself({ uses: ['other'] }) }),
    show({ 'index/opening.json': itself({ id: 'other' }) }),
    show({}, { packs: [] }),
  ]);
  expect(shown.map((one) => one.title)).toEqual(shown.map(() => undefined));
});

it('asks for nothing of a pack that the device knows', async () => {
  const used = { hash: 'a', edition: 1, isPrepared: true };
  await changeHead(packId, () => ({ id: packId, title: 'Office desk', used, opened: [], doubted: [] }));
  expect(await show()).toEqual({ title: undefined, shown: undefined, asked: [] });
});
