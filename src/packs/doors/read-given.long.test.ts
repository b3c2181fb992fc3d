import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { fileBytesAtMost, packFilesAtMost } from '../../model/pack/size-limits.ts';
import { describeFault } from '../describe-fault.ts';
import { sourceOfPacked } from './packed-pack.ts';
import { type GivenRead, readGiven } from './read-given.ts';
import { listZip } from './zip-entries.ts';

const desk = 'e2e/packs/office-desk/';
const files = Object.fromEntries(
  readdirSync(desk, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath}/${entry.name}`.replace(/\/+/g, '/'))
    .map((path) => [path.slice(desk.length), new Uint8Array(readFileSync(path))]),
);
const head = { 'pack.json': strToU8('{}') };
const own = (bytes: Uint8Array) => new Uint8Array(bytes);
const zip = (content: Parameters<typeof zipSync>[0]) => own(zipSync(content));
const readZip = (bytes: Uint8Array<ArrayBuffer>) => readGiven({ file: new File([bytes], 'desk.unstuck') }, () => undefined);
const saidOf = async (bytes: Uint8Array<ArrayBuffer>) => ((await readZip(bytes)).faults ?? []).map(describeFault);

/** Every file that was read, unpacked again from what is kept of it. */
async function unpacked(read: GivenRead): Promise<Record<string, Uint8Array | undefined>> {
  if (read.faults !== undefined) {
    throw new Error(read.faults.map(describeFault).join('\n'));
  }
  const source = sourceOfPacked(read.packed);
  const paths = (await source.list?.()) ?? [];
  return Object.fromEntries(await Promise.all(paths.map(async (path) => [path, await source.read(path)] as const)));
}

/** The zip with a number of four bytes, of the entry of that name in its directory, changed. */
function claim(bytes: Uint8Array<ArrayBuffer>, name: string, offset: number, to: number): Uint8Array<ArrayBuffer> {
  const view = new DataView(bytes.buffer);
  for (let at = 0; at + 46 < bytes.length; at++) {
    const ends = at + 46 + name.length;
    if (view.getUint32(at, true) === 0x02014b50 && new TextDecoder().decode(bytes.subarray(at + 46, ends)) === name) {
      view.setUint32(at + offset, to, true);
    }
  }
  return bytes;
}

describe('a pack that is one file', () => {
  it.each([0, 9] as const)('gives the bytes that went in, packed at level %s', async (level) => {
    const read = await readZip(own(zipSync(files, { level })));
    expect(await unpacked(read)).toEqual(files);
    expect(read).toMatchObject({ leftOut: [] });
  });

  it('is found in the folder that was zipped, and what the computer put beside it is left out by name', async () => {
    const inFolder = Object.fromEntries(Object.entries(files).map(([path, bytes]) => [`desk/${path}`, bytes]));
    const taken = await readZip(
      zip({ ...inFolder, 'desk/.DS_Store': strToU8('x'), '__MACOSX/desk/._pack.json': strToU8('x'), 'a.txt': strToU8('x') }),
    );
    expect(await unpacked(taken)).toEqual(files);
    expect('leftOut' in taken && taken.leftOut.map(describeFault)).toEqual([
      'desk/.DS_Store: was put there by the computer and is no part of the pack.',
      '__MACOSX/desk/._pack.json: was put there by the computer and is no part of the pack.',
      'a.txt: lies outside the folder of the pack.',
    ]);
  });

  it('is refused where it is no pack, or more than one', async () => {
    expect(await saidOf(own(strToU8('{"format":"unstuck-pack/1"}')))).toEqual([
      'The file: is no zip, or not all of it is here: save it again.',
    ]);
    expect(await saidOf(zip({ 'a.json': strToU8('{}') }))).toEqual([expect.stringMatching(/^pack\.json: is missing/)]);
    expect(await saidOf(zip({ a: head, b: head }))).toEqual([
      expect.stringMatching(/^a\/pack\.json, b\/pack\.json: are more than one pack/),
    ]);
  });
});

describe('a pack that is a folder', () => {
  const folderOf = (content: Readonly<Record<string, Uint8Array>>) => ({
    folder: Object.entries(content).map(([path, bytes]) => ({ path: `desk/${path}`, file: new File([own(bytes)], path) })),
  });

  it('is read as the same pack as its zip, and tells how far it is', async () => {
    const told: [number, number][] = [];
    const read = await readGiven(folderOf(files), (done, of) => told.push([done, of]));
    const bytes = Object.values(files).reduce((sum, { length }) => sum + length, 0);
    expect(await unpacked(read)).toEqual(files);
    expect(read).toMatchObject({ sum: ((await readZip(zip(files))) as { sum?: string }).sum });
    expect(told).toHaveLength(Object.keys(files).length);
    expect(told.at(-1)).toEqual([bytes, bytes]);
    const other = await readGiven(folderOf({ ...files, 'note.txt': strToU8('x') }), () => undefined);
    expect('sum' in other && other.sum).not.toBe('sum' in read && read.sum);
  });

  it('is refused by name for what may not lie in it, and where a file of it changed while it was read', async () => {
    const gone = Object.assign(new File(['x'], 'gone.txt'), {
      arrayBuffer: () => Promise.reject(new DOMException('', 'NotReadableError')),
    });
    const { folder } = folderOf({ ...files, 'run.html': strToU8('<p>') });
    const read = await readGiven({ folder: [...folder, { path: 'desk/gone.txt', file: gone }] }, () => undefined);
    expect((read.faults ?? []).map(describeFault)).toEqual([
      expect.stringMatching(/^run\.html: is refused/),
      expect.stringMatching(/^gone\.txt: could not be read: it was changed/),
    ]);
  });
});

describe('a hostile zip', () => {
  it.each(['../pack.txt', 'a/../../b.json', '/etc/a.txt', 'a\\..\\b.txt', 'C:/a.txt', '..', '.htaccess', 'con\u0000.txt', 'a/./b.txt'])(
    'is refused for a name that leads elsewhere: %j',
    async (name) => {
      expect(await saidOf(zip({ ...head, [name]: strToU8('x') }))).toEqual([
        expect.stringContaining('has a name that not every server takes'),
      ]);
    },
  );

  it('is refused for a name that stands there twice', async () => {
    const bytes = zip({ ...head, 'a.txt': strToU8('x'), 'b.txt': strToU8('y') });
    const twice = own(bytes.map((byte, at) => (byte === 0x62 && bytes[at + 1] === 0x2e ? 0x61 : byte)));
    expect(await saidOf(twice)).toEqual(['a.txt: stands there twice.']);
  });

  it('is refused for its size before it is unpacked', async () => {
    const zeros = (size: number) => new Uint8Array(size);
    expect(await saidOf(zip({ ...head, 'a.txt': zeros(fileBytesAtMost + 1) }))).toEqual([
      expect.stringMatching(/^a\.txt: has 5000001 bytes/),
    ]);
    expect(await saidOf(zip({ ...head, 'a.txt': zeros(fileBytesAtMost) }))).toEqual([
      expect.stringMatching(/^The file: holds more than 200 times/),
    ]);
    const many = Object.fromEntries(Array.from({ length: packFilesAtMost }, (_, at) => [`${at}.txt`, new Uint8Array()]));
    expect(await saidOf(own(zipSync({ ...head, ...many }, { level: 0 })))).toEqual(['The pack: has 20001 files, more than 20000.']);
    const large = Object.fromEntries(Array.from({ length: 41 }, (_, at) => [`${at}.txt`, new Uint8Array(10)]));
    const claimed = Object.keys(large).reduce((bytes, name) => claim(bytes, name, 24, fileBytesAtMost), zip({ ...head, ...large }));
    expect(await saidOf(claimed)).toEqual([expect.stringMatching(/^The file: holds 205000002 bytes/)]);
  });

  it('is refused where its files lie over each other', async () => {
    const bytes = zip({ ...head, 'a.txt': strToU8('some text'), 'b.txt': strToU8('other text') });
    const [, { local = 0 } = {}] = listZip(bytes) ?? [];
    expect(await saidOf(claim(bytes, 'b.txt', 42, local))).toEqual([expect.stringMatching(/^(a|b)\.txt: lies over (a|b)\.txt/)]);
  });

  it('says no more than a person reads, and no name that turns the line round or fills the page', async () => {
    const many = Object.fromEntries(Array.from({ length: 300 }, (_, at) => [`${at}.html`, strToU8('x')]));
    expect(await saidOf(zip({ ...head, ...many }))).toHaveLength(101);
    const [said = ''] = await saidOf(zip({ ...head, [`\u202e${'long'.repeat(5000)}.txt`]: strToU8('x') }));
    expect(said.length).toBeLessThan(400);
    expect(said).not.toMatch(/\p{Cf}/u);
  });

  it('is stopped at the first byte more than it said', async () => {
    const bomb = zip({ ...files, 'bomb.txt': new Uint8Array(20_000_000) });
    expect(await saidOf(claim(bomb, 'bomb.txt', 24, 1000))).toEqual([expect.stringMatching(/^bomb\.txt: is damaged/)]);
  });

  it('is refused where a file of it is locked, packed otherwise or damaged', async () => {
    const bytes = () => zip({ ...head, 'a.txt': strToU8('some text') });
    expect(await saidOf(claim(bytes(), 'a.txt', 8, 1 + (8 << 16)))).toEqual([expect.stringMatching(/^a\.txt: is locked/)]);
    expect(await saidOf(claim(bytes(), 'a.txt', 8, 12 << 16))).toEqual([expect.stringMatching(/^a\.txt: is packed in a way/)]);
    expect(await saidOf(claim(bytes(), 'a.txt', 16, 7))).toEqual([expect.stringMatching(/^a\.txt: is damaged/)]);
  });

  it('ends with files that are whole, or with faults, however it is cut or changed', async () => {
    const bytes = zip(files);
    const change = fc.array(fc.tuple(fc.nat(bytes.length - 1), fc.nat(255)), { minLength: 1, maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(change, fc.option(fc.nat(bytes.length)), async (changes, cut) => {
        const spoilt = own(bytes);
        for (const [at, byte] of changes) {
          spoilt[at] = byte;
        }
        const taken = await readZip(cut === null ? spoilt : spoilt.slice(0, cut));
        for (const content of taken.faults === undefined ? Object.values(await unpacked(taken)) : []) {
          expect(content?.length).toBeLessThanOrEqual(fileBytesAtMost);
        }
        expect(taken.faults?.length).not.toBe(0);
      }),
      { numRuns: 200 },
    );
  });

  it('is none where it is any bytes at all', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), async (bytes) => {
        expect(await saidOf(own(bytes))).toHaveLength(1);
      }),
    );
  });
});
