import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { knownToProgram } from '../../content/known-to-program.ts';
import { admitPack } from './admit-pack.ts';

const folder = 'src/packs/fixtures/';
const known = { ...knownToProgram, recognisers: new Set<string>() };
const encode = (value: unknown) => new TextEncoder().encode(JSON.stringify(value));

function filesOf(name: string): Map<string, Uint8Array> {
  const entries = readdirSync(folder + name, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return new Map(
    entries.map((entry) => {
      const path = `${entry.parentPath}/${entry.name}`;
      return [path.slice(path.indexOf(`${name}/`) + name.length + 1), new Uint8Array(readFileSync(path))];
    }),
  );
}

function decode(files: ReadonlyMap<string, Uint8Array>, path: string) {
  return JSON.parse(new TextDecoder().decode(files.get(path)));
}

describe('a pack with pictures', () => {
  it('is let in, and one that nothing names is told', async () => {
    const files = filesOf('steps');
    const [media = ''] = [...files.keys()].filter((path) => path.startsWith('media/'));
    expect(await admitPack(files, known)).toMatchObject({ faults: [], leftOut: new Set() });
    const stray = 'media/other.png';
    const { faults } = await admitPack(new Map([...files, [stray, files.get(media) as Uint8Array]]), known);
    expect(faults.map(({ file, says }) => [file, says])).toEqual([[stray, expect.stringMatching(/^is named nowhere in pack.json/)]]);
  });
});

describe('an article that is made to be long to look at', () => {
  const path = 'articles/mail-held.json';
  // Each line of the file is in order by itself; what looks at each two of them would take minutes.
  const spoilt: Readonly<Record<string, (article: ReturnType<typeof decode>) => void>> = {
    'answers that exclude each other': ({ nodes: { outbox } }) => {
      outbox.exclusive = { text: 'One of them.', sources: ['F3-01'] };
      const ids = Array.from({ length: 5_000 }, (_, at) => `a${at}`);
      outbox.answers = {
        ...Object.fromEntries(ids.map((id, at) => [id, { label: id, goto: at % 2 === 0 ? 'offline' : 'log' }])),
        unknown: outbox.answers.unknown,
      };
    },
    'links in one line': ({ nodes: { offline } }) => {
      const [step] = offline.resolution;
      const words = Array.from({ length: 2_000 }, (_, at) => `w${1000 + at};`);
      step.text = words.join(' ');
      step.links = words.map((text, at) => ({ text, to: `https://desk.example/${at}` }));
    },
    'codes that are read': ({ nodes: { outbox } }) => {
      const is = (at: number) => Array.from({ length: 200 }, (_, code) => `c${at}-${code}`);
      outbox.reads = { as: 'code', classes: Array.from({ length: 200 }, (_, at) => ({ answer: 'stays', is: is(at) })) };
    },
  };

  it.each(Object.entries(spoilt))('is let in all the same: %s', async (_, spoil) => {
    const files = filesOf('ends');
    const article = decode(files, path);
    spoil(article);
    const { faults, leftOut } = await admitPack(files.set(path, encode(article)), known);
    expect([faults, leftOut]).toEqual([[], new Set()]);
  });
});
