import { readdir, readFile } from 'node:fs/promises';
import type { Plugin } from 'vite';
import { describeFault } from '../../../src/packs/describe-fault.ts';
import { keysOf, listReadable, signsOf, summaryOf, takeAlongOf } from '../../../src/packs/list-parts.ts';
import { type Pack, readPack } from '../../../src/packs/read/read-pack.ts';
import { recognisersOf, toolPagesOf, toolsOf } from '../named-code.ts';
import { packFolder as folder } from '../pack-source.mjs';
import { withoutMap } from './without-map.ts';

const prefix = 'virtual:pack/';
const articlePrefix = `${prefix}article/`;

/**
 * Reads the pack that is built and hands its parts to the application: `virtual:pack/<part>` and
 * `virtual:pack/article/<id>`. See src/app/virtual-modules.d.ts.
 */
export function packsPlugin(): Plugin {
  let files = new Set<string>();
  let reading: Promise<Pack> | undefined;
  return {
    name: 'packs',
    resolveId: (id) => (id.startsWith(prefix) ? `\0${id}` : undefined),
    async load(id) {
      if (!id.startsWith(`\0${prefix}`)) {
        return undefined;
      }
      reading ??= readBuiltPack(files);
      const pack = await reading;
      for (const file of files) {
        this.addWatchFile(file);
      }
      const isRecords = id === `\0${prefix}records`;
      return {
        code: isRecords ? `export const records = ${JSON.stringify(await readRecords())};` : sourceOf(pack, id.slice(1)),
        map: withoutMap,
      };
    },
    watchChange(file) {
      if (file.startsWith(folder)) {
        files = new Set();
        reading = undefined;
      }
    },
  };
}

/** The pack that is built: the one in the folder that scripts/build/pack-source.mjs names. Notes in `seen` which files were read. Throws where the pack as a whole cannot be read. */
export async function readBuiltPack(seen = new Set<string>()): Promise<Pack> {
  const read = async (path: string) => {
    const file = `${folder}${path}`;
    seen.add(file);
    return readFile(file).catch(() => undefined);
  };
  const pack = await readPack(async (path) => (await read(path))?.toString('utf8'), {
    readBytes: async (path) => {
      const bytes = await read(path);
      return bytes === undefined ? undefined : new Uint8Array(bytes);
    },
  });
  if ('faults' in pack) {
    throw new Error(pack.faults.map(describeFault).join('\n'));
  }
  return pack;
}

/** What lies in the folder of recorded links, by article and number of the edition, also of articles that are gone. */
async function readRecords(): Promise<Record<string, Record<string, string>>> {
  const links = `${folder}links/`;
  const entries = await readdir(links, { withFileTypes: true }).catch(() => []);
  const ids = entries.flatMap((entry) => (entry.isDirectory() ? [entry.name] : []));
  const readOne = async (id: string, name: string) => [/\d+/.exec(name)?.[0] ?? name, await readFile(`${links}${id}/${name}`, 'utf8')];
  const readAll = async (id: string) => Promise.all((await readdir(`${links}${id}`)).map((name) => readOne(id, name)));
  return Object.fromEntries(await Promise.all(ids.map(async (id) => [id, Object.fromEntries(await readAll(id))])));
}

function sourceOf(pack: Pack, named: string): string {
  if (named.startsWith(articlePrefix)) {
    return sourceOfArticle(pack, named.slice(articlePrefix.length));
  }
  const part = named.slice(prefix.length);
  const code = { recognisers: recognisersOf, tools: toolsOf, 'tool-pages': toolPagesOf };
  if (part === 'recognisers' || part === 'tools' || part === 'tool-pages') {
    return code[part](pack.pack);
  }
  const { articles, roles, literalWords, former } = pack;
  const readable = listReadable(pack);
  const parts: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
    summaries: {
      summaries: readable.map(({ article }) => summaryOf(article)),
    },
    signs: { signs: signsOf(readable) },
    keys: { keys: keysOf(readable) },
    observations: { observations: pack.observations },
    facts: { facts: pack.facts, leftOut: pack.leftOut },
    blanks: { blanks: pack.blanks, literalWords },
    roles: { roles: mapValues(roles, ({ name }) => name) },
    // Apart: only a checklist hands over to a person, and the names are loaded before the first view.
    'role-persons': { rolePersons: mapValues(roles, ({ person }) => person) },
    'former-articles': { formerArticles: former },
    words: { words: pack.words },
    named: {
      packId: pack.pack.id,
      title: pack.pack.title,
      publisher: pack.pack.publisher,
      versions: pack.pack.versions,
      takesCalls: pack.pack.takesCalls,
    },
    vocabulary: {
      concepts: pack.concepts.map((concept) => ({ ...concept, phrases: mapValues(concept.phrases, (some) => some.join(', ')) })),
    },
    'caller-words': {
      callerWords: readable.flatMap(({ articleId, file: { callers } }) => (callers === undefined ? [] : [{ articleId, ...callers }])),
    },
    'take-along': { takeAlong: takeAlongOf(readable) },
  };
  if (part === 'catalogue') {
    const loads = [...articles.keys()].map((id) => `${JSON.stringify(id)}: async () => (await import("${articlePrefix}${id}")).article`);
    return `export const catalogue = {${loads}};`;
  }
  const values = parts[part];
  if (values === undefined) {
    throw new Error(`A pack has no part ${part}.`);
  }
  return Object.entries(values)
    .map(([name, value]) => `export const ${name} = ${JSON.stringify(value) ?? 'undefined'};`)
    .join('\n');
}

function sourceOfArticle({ articles }: Pack, articleId: string): string {
  const read = articles.get(articleId);
  if (read === undefined) {
    throw new Error(`There is no article ${articleId} in the pack.`);
  }
  // An article that cannot be read must not keep the others from being built: who asks for it is told.
  return 'article' in read
    ? `export const article = ${JSON.stringify(read.article)};`
    : `throw new Error(${JSON.stringify(read.faults.map(describeFault).join('\n'))});\nexport const article = undefined;`;
}

function mapValues<T, U>(record: Readonly<Record<string, T>>, value: (one: T) => U): Record<string, U> {
  return Object.fromEntries(Object.entries(record).map(([key, one]) => [key, value(one)]));
}
