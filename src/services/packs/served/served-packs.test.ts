import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { knownToProgram } from '../../../content/known-to-program.ts';
import { spoken } from '../../../content/spoken.ts';
import { openPack } from '../../../packs/doors/open-pack.ts';
import { hashOf, makeFiles } from '../../../packs/fixtures/sample-pack.ts';
import { admitPack } from '../../../packs/gate/admit-pack.ts';
import { openingPath } from '../../../packs/prepare/opening.ts';
import { writeIndex } from '../../../packs/prepare/write-index.ts';
import { beginWith } from './begin-with.ts';
import { findServed } from './find-served.ts';
import { forgetCutShort } from './forget-unneeded.ts';
import { GoneFile } from './gone-file.ts';
import { keepNoMore, keepWhole } from './keep-whole.ts';
import { changeHead, keepFiles, listHeads, listKeys, readHead, removeServed } from './kept-files.ts';

const nothing = { observations: {}, blanks: {}, roles: [], articleIds: [] };
const encoder = new TextEncoder();

type Files = ReadonlyMap<string, Uint8Array<ArrayBuffer>>;

/** The sample pack in an edition, its articles saying so in their titles; `same` names those that are as in every edition. */
function write(edition: number, { count = 3, same = [] as readonly number[], change = (text: string) => text } = {}): Files {
  const entries = [...makeFiles(count)].map(([path, text]) => {
    const at = Number(/screen-(\d+)/.exec(path)?.[1] ?? -1);
    const edited =
      path === 'pack.json'
        ? JSON.stringify({ ...JSON.parse(text), edition: { number: edition, date: '2026-01-31', change: 'A change.' } })
        : at < 0 || same.includes(at)
          ? text
          : text.replace('Constructor', `Edition ${edition}`);
    return [path, encoder.encode(change(edited))] as const;
  });
  return new Map(entries);
}

async function prepare(files: Files): Promise<Files> {
  const admitted = await admitPack(files, { ...knownToProgram, recognisers: new Set() });
  if (admitted.pack === undefined) {
    throw new Error(JSON.stringify(admitted.faults));
  }
  const index = await writeIndex({ ...admitted, pack: admitted.pack }, files, async (bytes) => hashOf(bytes), spoken);
  return new Map([...files, ...[...index].map(([path, text]) => [path, encoder.encode(text)] as const)]);
}

/** A server that can be switched to other files, cut off, and made to answer late; it remembers what it was asked for. */
function serve(first: Files) {
  const state = { files: first, isCut: false, asked: [] as string[] };
  return {
    state,
    server: {
      load: async (path: string) => {
        state.asked.push(path);
        if (state.isCut) {
          throw new Error('no network');
        }
        return state.files.get(path)?.slice();
      },
    },
  };
}

/** The same with a server that takes its time. */
function slow(site: ReturnType<typeof serve>): ReturnType<typeof serve> {
  return { ...site, server: { load: async (path) => settle(60).then(() => site.server.load(path)) } };
}

/** A tab that begins with the pack. */
async function begin({ server }: ReturnType<typeof serve>, within?: number) {
  const { candidates } = await findServed('acme', server, within);
  const begun = await beginWith(candidates, server, (source) =>
    openPack(source, 'acme', { home: 'home', lent: new Map([['home', nothing]]) }),
  );
  if (begun === undefined || 'faults' in begun) {
    return { edition: undefined, faults: begun?.faults, titleOf: async () => '', notice: undefined };
  }
  const { pack, served } = begun;
  const titleOf = async (at: number) => {
    const opened = await pack.open(`acme.screen-${at}`).catch((reason: unknown) => reason);
    return opened instanceof GoneFile
      ? `gone, ${opened.isUnprepared ? 'unprepared' : 'replaced'}`
      : opened instanceof Error
        ? 'unreached'
        : ((opened as { article?: { title: string } }).article?.title.split(' screen')[0] ?? 'faulty');
  };
  return { edition: pack.mark.edition.number, notice: served.notice?.kind, refused: served.refused, pack, served, titleOf };
}

const settle = (milliseconds = 20) => new Promise((done) => setTimeout(done, milliseconds));
const four = await prepare(write(4, { same: [0] }));
const five = await prepare(write(5, { same: [0] }));

beforeEach(() => removeServed('acme'));

describe('a prepared pack', () => {
  it('goes on with what was opened where there is no network, and with nothing of another edition', async () => {
    const site = serve(four);
    const first = await begin(site);
    expect([first.edition, await first.titleOf(1)]).toEqual([4, 'Edition 4 1']);
    site.state.isCut = true;
    const later = await begin(site);
    expect([later.edition, await later.titleOf(1), await later.titleOf(2)]).toEqual([4, 'Edition 4 1', 'unreached']);
  });

  it('asks for nothing twice that is kept, but for what tells what the server has now', async () => {
    const site = serve(four);
    await (await begin(site)).titleOf(1);
    site.state.asked = [];
    await (await begin(site)).titleOf(1);
    expect(site.state.asked.toSorted()).toEqual(['articles/screen-1.json', 'index/index.json', 'pack.json', 'shared.json']);
  });

  it('says at the next start that an article was changed that is kept already', async () => {
    const site = serve(four);
    await (await begin(site)).titleOf(1);
    site.state.files = new Map([...four, ['articles/screen-1.json', write(9).get('articles/screen-1.json') ?? new Uint8Array()]]);
    const tab = await begin(site);
    expect(await tab.titleOf(1)).toBe('Edition 4 1');
    await expect.poll(async () => (await readHead('acme'))?.doubted).toEqual(['articles/screen-1.json']);
    expect((await begin(site)).notice).toBe('changed');
  });

  it('is swapped whole: the tab that is open keeps its edition, one that starts later has the new one with all that was opened', async () => {
    const site = serve(four);
    const open = await begin(site);
    await open.titleOf(1);
    site.state.files = five;
    const later = await begin(site);
    expect([later.edition, later.notice]).toEqual([5, undefined]);
    expect([await open.titleOf(1), await open.titleOf(0), await open.titleOf(2)]).toEqual([
      'Edition 4 1',
      'Constructor 0',
      'gone, replaced',
    ]);
    site.state.isCut = true;
    const offline = await begin(site);
    expect([offline.edition, await offline.titleOf(1), await offline.titleOf(2)]).toEqual([5, 'Edition 5 1', 'unreached']);
  });

  it('goes on with the edition seen last while the newer one is being put there, in whatever order its files come', async () => {
    const site = serve(four);
    await (await begin(site)).titleOf(1);
    const paths = [...five.keys()];
    for (const order of [paths, paths.toReversed()]) {
      for (let copied = 1; copied < paths.length; copied++) {
        const isNew = new Set(order.slice(0, copied));
        site.state.files = new Map([...four, ...[...five].filter(([path]) => isNew.has(path))]);
        const tab = await begin(site);
        const title = await tab.titleOf(1);
        expect([tab.edition, title], `${copied} of ${order[0]}…`).toEqual(tab.edition === 5 ? [5, 'Edition 5 1'] : [4, 'Edition 4 1']);
        const isWhole = ['pack.json', 'shared.json', 'articles/screen-1.json', 'index/index.json'].every((path) => isNew.has(path));
        expect(tab.edition === 5).toBe(isWhole && [...five.keys()].every((path) => !path.startsWith('index/') || isNew.has(path)));
        await removeServed('acme');
        await (await begin({ ...site, server: serve(four).server })).titleOf(1);
      }
    }
  });

  it('says so where files were changed after it was prepared, and goes on as it was prepared', async () => {
    const site = serve(four);
    await (await begin(site)).titleOf(1);
    site.state.files = new Map([...four, ['articles/screen-2.json', write(9).get('articles/screen-2.json') ?? new Uint8Array()]]);
    const tab = await begin(site);
    expect([tab.notice, await tab.titleOf(1), await tab.titleOf(2)]).toEqual([undefined, 'Edition 4 1', 'gone, unprepared']);
    expect((await begin(site)).notice).toBe('changed');
    site.state.files = four;
    expect((await begin(site)).notice).toBe(undefined);
    expect((await begin(site)).notice).toBe(undefined);
    site.state.files = new Map([...four, ['pack.json', write(6).get('pack.json') ?? new Uint8Array()]]);
    const other = await begin(site);
    expect([other.edition, other.notice, other.served?.notice]).toEqual([4, 'not-whole', { kind: 'not-whole', edition: 6 }]);
  });

  it('opens by its files alone where it was never seen and its index is of others, and says so', async () => {
    const site = serve(new Map([...four, ...write(6)]));
    const tab = await begin(site);
    expect([tab.edition, tab.notice, await tab.titleOf(1)]).toEqual([6, 'unfit', 'Edition 6 1']);
    expect(await tab.pack?.openLists()).toBeUndefined();
    site.state.files = await prepare(write(6));
    const later = await begin(site);
    expect([later.edition, later.notice, (await listKeys('acme')).includes('index/index.json')]).toEqual([6, undefined, false]);
  });

  it('is asked for first where a file of the newer edition was missing: what is whole goes on until it is there', async () => {
    const site = serve(four);
    await (await begin(site)).titleOf(1);
    site.state.files = new Map([...five, ['articles/screen-2.json', four.get('articles/screen-2.json') ?? new Uint8Array()]]);
    const tab = await begin(site);
    expect([tab.edition, await tab.titleOf(2)]).toEqual([5, 'gone, unprepared']);
    site.state.files = five;
    expect(await (await begin(site)).titleOf(2)).toBe('Edition 5 2');
  });

  it('has from a server that answers too late what is newer at the next start, and says meanwhile that it has not answered', async () => {
    const site = serve(four);
    await (await begin(site)).titleOf(1);
    site.state.files = five;
    const tab = await begin(slow(site), 0);
    expect([tab.edition, tab.notice, await tab.titleOf(1)]).toEqual([4, 'late', 'Edition 4 1']);
    const later = await tab.served?.later;
    expect([later?.opened.content.edition, later?.notice]).toEqual([5, undefined]);
    expect(await tab.titleOf(1)).toBe('Edition 4 1');
    const next = await begin(slow(site), 0);
    expect([next.edition, next.notice, await next.titleOf(1)]).toEqual([5, 'late', 'Edition 5 1']);
    expect((await next.served?.later)?.notice).toBe(undefined);
  });

  it('says of a server that answers too late what else there is to say, and that one does not answer at all', async () => {
    const site = serve(four);
    await (await begin(site)).titleOf(1);
    site.state.files = new Map();
    expect((await (await begin(slow(site), 0)).served?.later)?.notice).toEqual({ kind: 'missing' });
    site.state.isCut = true;
    expect((await (await begin(slow(site), 0)).served?.later)?.notice).toEqual({ kind: 'unanswered' });
  });

  it('takes another content of the same edition from the server, and an older edition only where the newer one is not whole here', async () => {
    const site = serve(five);
    await (await begin(site)).titleOf(1);
    site.state.files = await prepare(write(5, { change: (text) => text.replace('Edition 5 1', 'Corrected 1') }));
    const corrected = await begin(site);
    expect([await corrected.titleOf(1), corrected.notice, (await begin(site)).notice]).toEqual([
      'Corrected 1',
      'same-edition',
      'same-edition',
    ]);
    site.state.files = four;
    const back = await begin(site);
    expect([back.edition, back.notice, await back.titleOf(1)]).toEqual([4, 'back', 'Edition 4 1']);
  });

  it('goes by its files alone where its index says that it is larger than any pack may be', async () => {
    const index = JSON.parse(new TextDecoder().decode(four.get('index/index.json')));
    const forged = encoder.encode(JSON.stringify({ ...index, bytes: 2 ** 53 - 1 }));
    const tab = await begin(serve(new Map([...four, ['index/index.json', forged]])));
    expect([tab.edition, tab.served?.opened.bytes, await tab.titleOf(1)]).toEqual([4, undefined, 'Edition 4 1']);
  });

  it('has not to be held against the rules again, but for the articles that its index leaves out', async () => {
    const site = serve(four);
    const { pack } = await begin(site);
    const asked: unknown[] = [];
    const known = new Proxy(knownToProgram, {
      get: (all, field) => {
        asked.push(field);
        return Reflect.get(all, field);
      },
    });
    expect([await pack?.examine('acme.screen-1', known), asked]).toEqual([[], []]);
  });
});

describe('a pack that is kept whole', () => {
  const keep = async (site: ReturnType<typeof serve>) => {
    const { served } = await begin(site);
    return served && keepWhole(served.opened, site.server);
  };

  it('opens every article without a network, and after a newer edition was loaded beside it', async () => {
    const site = serve(four);
    expect(await keep(site)).toBe('whole');
    // What only a device needs that has nothing of it is not kept.
    const size = [...four].reduce((sum, [path, { length }]) => sum + (path === openingPath ? 0 : length), 0);
    expect((await listHeads()).map(({ id, title, used, whole }) => [id, title, used.edition, whole])).toEqual([
      ['acme', 'What our helpdesk knows', 4, size],
    ]);
    site.state.files = five;
    site.state.asked = [];
    expect((await begin(site)).edition).toBe(5);
    expect(site.state.asked).not.toContain('articles/screen-0.json');
    site.state.isCut = true;
    const offline = await begin(site);
    expect([offline.edition, await Promise.all([0, 1, 2].map(offline.titleOf))]).toEqual([
      5,
      ['Constructor 0', 'Edition 5 1', 'Edition 5 2'],
    ]);
    expect(await offline.pack?.openLists()).toMatchObject({ articles: 3 });
  });

  it('goes on as it is while one file of a newer edition is missing', async () => {
    const site = serve(four);
    await keep(site);
    site.state.files = new Map([...five].filter(([path]) => path !== 'articles/screen-2.json'));
    const tab = await begin(site);
    expect([tab.edition, tab.notice, await tab.titleOf(2)]).toEqual([4, 'not-whole', 'Edition 4 2']);
  });

  it('keeps the higher edition where the server goes back, until a person chooses the other', async () => {
    const site = serve(five);
    await keep(site);
    site.state.files = four;
    const tab = await begin(site);
    expect([tab.edition, tab.notice, await tab.titleOf(2)]).toEqual([5, 'older', 'Edition 5 2']);
    const { notice } = tab.served ?? {};
    await changeHead('acme', (head) => head && { ...head, chosen: notice?.kind === 'older' ? notice.hash : '' });
    const chosen = await begin(site);
    expect([chosen.edition, await chosen.titleOf(2), (await readHead('acme'))?.whole]).toEqual([
      4,
      'Edition 4 2',
      chosen.served?.opened.bytes,
    ]);
  });

  it('leaves no more room taken where a newer edition finds none', async () => {
    const site = serve(four);
    await keep(site);
    const before = (await listKeys('acme')).toSorted();
    site.state.files = five;
    const { put } = IDBObjectStore.prototype;
    let left = 3;
    const full = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...one) {
      const isFile = one[0] instanceof Uint8Array;
      left -= isFile ? 1 : 0;
      if (isFile && left < 0) {
        throw new DOMException('full', 'QuotaExceededError');
      }
      return put.apply(this, one);
    });
    expect(await begin(site)).toMatchObject({ edition: 4, notice: 'no-room' });
    full.mockRestore();
    await expect.poll(async () => (await listKeys('acme')).toSorted()).toEqual(before);
    expect((await readHead('acme'))?.coming).toBeUndefined();
  });

  it('leaves what was opened where it is given up, stopped, or not to be had', async () => {
    const site = serve(four);
    const { served, titleOf } = await begin(site);
    await titleOf(1);
    const before = (await listKeys('acme')).filter((key) => !key.startsWith('index/'));
    const keptFiles = async () => (await listKeys('acme')).filter((key) => !key.startsWith('index/'));
    const stop = new AbortController();
    const stopped = served && (await keepWhole(served.opened, site.server, { signal: stop.signal, onProgress: () => stop.abort() }));
    expect([stopped, await keptFiles()]).toEqual(['stopped', before]);
    site.state.files = new Map([...four].filter(([path]) => path !== 'articles/screen-2.json'));
    expect([served && (await keepWhole(served.opened, site.server)), await keptFiles()]).toEqual(['misfit', before]);
    site.state.files = four;
    expect(await keep(site)).toBe('whole');
    await keepNoMore('acme');
    expect(await keptFiles()).toEqual(before);
  });

  it('leaves what was opened where the tab was closed in the midst of it, once no other one is at it', async () => {
    const held = new Set<string>();
    const request = async (name: string, ...rest: readonly unknown[]) => {
      const work = rest.at(-1) as (lock: object | null) => Promise<unknown>;
      const isHeld = held.has(name) && rest.length === 2;
      held.add(name);
      return work(isHeld ? null : {}).finally(() => !isHeld && held.delete(name));
    };
    vi.stubGlobal('navigator', { locks: { request } });
    const site = serve(four);
    const { served, titleOf } = await begin(site);
    await titleOf(1);
    await settle();
    const before = await listKeys('acme');
    // What is asked for last never comes.
    const load = (path: string) => (path === 'articles/screen-2.json' ? new Promise<never>(() => undefined) : site.server.load(path));
    void (served && keepWhole(served.opened, { load }, { lanes: 1 }));
    await expect.poll(async () => (await readHead('acme'))?.keeping).toBe(true);
    await keepFiles('acme', [['left-behind', encoder.encode('half of it')]]);
    const forget = async () => {
      const head = await readHead('acme');
      return head && forgetCutShort(head);
    };
    await forget();
    expect(await listKeys('acme')).toContain('left-behind');
    held.clear();
    await forget();
    expect([await listKeys('acme'), (await readHead('acme'))?.keeping]).toEqual([expect.arrayContaining([...before]), undefined]);
    expect(await listKeys('acme')).not.toContain('left-behind');
    vi.unstubAllGlobals();
  });
});

describe('a pack that nobody prepared', () => {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['Date'] });
    return () => vi.useRealTimers();
  });

  it('shows an article that was changed at once, keeps what was opened, and is swapped when pack.json changes', async () => {
    const site = serve(write(4));
    const open = await begin(site);
    expect(await open.titleOf(1)).toBe('Edition 4 1');
    site.state.files = new Map([...write(4), ['articles/screen-1.json', write(9).get('articles/screen-1.json') ?? new Uint8Array()]]);
    expect(await (await begin(site)).titleOf(1)).toBe('Edition 9 1');
    site.state.files = write(5);
    vi.setSystemTime(Date.now() + 3000);
    expect([await open.titleOf(2), (await begin(site)).edition]).toEqual(['gone, replaced', 5]);
    site.state.isCut = true;
    const offline = await begin(site);
    expect([offline.edition, await offline.titleOf(1), await offline.titleOf(2)]).toEqual([5, 'Edition 5 1', 'unreached']);
  });

  it('goes on where what lies there now does not open, and says why', async () => {
    const site = serve(write(4));
    await (await begin(site)).titleOf(1);
    site.state.files = new Map([...write(5), ['shared.json', encoder.encode('{"roles":')]]);
    const tab = await begin(site);
    expect([tab.edition, tab.notice, tab.refused?.edition, tab.refused?.faults[0]?.file]).toEqual([4, 'not-whole', 5, 'shared.json']);
    site.state.files = new Map();
    expect((await begin(site)).notice).toBe('missing');
  });

  it('becomes a prepared one, and the other way round', async () => {
    const site = serve(write(4));
    await (await begin(site)).titleOf(1);
    site.state.files = four;
    expect((await begin(site)).served?.opened.content.isPrepared).toBe(true);
    site.state.files = write(4);
    expect((await begin(site)).served?.opened.content.isPrepared).toBe(false);
  });
});

it('keeps nothing of a pack that was never there, and rejects nothing', async () => {
  const site = serve(new Map());
  expect((await begin(site)).edition).toBeUndefined();
  site.state.isCut = true;
  expect((await begin(site)).edition).toBeUndefined();
  await settle();
  expect(await listHeads()).toEqual([]);
});
