import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { knownToProgram } from '../../content/known-to-program.ts';
import { sampleArticle } from '../../engine/graph/sample-article.ts';
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

describe('a pack that only adds to articles of another', () => {
  const files = new Map([
    [
      'pack.json',
      encode({
        format: 'unstuck-pack/1',
        id: 'adds-only',
        title: 'Adds',
        publisher: 'Desk',
        language: 'en',
        licence: 'Ours',
        edition: { number: 1, date: '2026-01-01', change: 'First.' },
        owner: 'desk',
        adds: ['shoes'],
        overlays: ['shoes.wet-feet'],
        articles: [],
        files: [],
      }),
    ],
    [
      'overlays/shoes.wet-feet.json',
      encode({
        entries: [{ kind: 'note', node: 'sole', hash: '0123456789abcdef', house: { role: 'desk', day: '2026-01-01' }, text: 'Ours.' }],
      }),
    ],
  ]);
  const head = { pack: {}, shared: { observations: {}, blanks: {}, roles: {}, facts: {} }, named: {} } as never;
  const beside = new Map([['shoes', head]]);

  it('is let in, and is told where the pack is not here, and where the article has changed', async () => {
    const alone = await admitPack(files, known);
    expect([alone.faults, alone.advice.map(({ path, says }) => [path, says])]).toEqual([
      [],
      [['adds', 'names the pack shoes, which is not here: what is added to it was not held against it']],
    ]);
    const { faults, advice } = await admitPack(files, known, beside, { openBeside: async () => sampleArticle });
    expect(faults).toEqual([]);
    expect(advice.map(({ file, path }) => [file, path])).toEqual([['overlays/shoes.wet-feet.json', 'sole']]);
  });

  it('has a fault where the article or the node is not there', async () => {
    const withoutNode = async () => ({ ...sampleArticle, nodes: {} });
    const said = await Promise.all([admitPack(files, known, beside), admitPack(files, known, beside, { openBeside: withoutNode })]);
    expect(said.map(({ faults }) => faults.map(({ file }) => file))).toEqual([
      ['overlays/shoes.wet-feet.json'],
      ['overlays/shoes.wet-feet.json'],
    ]);
  });
});

it('leaves out an article that asks what a node of it is called, as it would be when it is opened', async () => {
  const { observations } = JSON.parse(readFileSync('public/packs/exchange/shared.json', 'utf8'));
  const [name = ''] = Object.keys(observations);
  const home = { observations: { [name]: { id: name, ...observations[name] } }, blanks: {}, roles: [], articleIds: [], facts: {} };
  const files = filesOf('ends');
  const path = 'articles/mail-held.json';
  files.set('pack.json', encode({ ...decode(files, 'pack.json'), uses: ['exchange'] }));
  const article = JSON.parse(JSON.stringify(decode(files, path)).replaceAll('"outbox"', JSON.stringify(name)));
  const routes = Object.fromEntries(Object.keys(observations[name].answers).map((id) => [id, name]));
  article.nodes.asked = { kind: 'question', asks: `exchange.${name}`, routes };
  const { faults, leftOut } = await admitPack(files.set(path, encode(article)), known, new Map([['exchange', home]]));
  expect(leftOut).toEqual(new Set(['mail-held']));
  expect(faults).toContainEqual({
    file: path,
    path: 'nodes.asked.asks',
    says: 'asks what another node of this article is called; rename that node',
  });
});
