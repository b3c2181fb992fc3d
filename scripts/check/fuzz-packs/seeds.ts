import { readdirSync, readFileSync } from 'node:fs';
import { knownToProgram } from '../../../src/content/known-to-program.ts';
import { spoken } from '../../../src/content/spoken.ts';
import { admitPack } from '../../../src/packs/gate/admit-pack.ts';
import type { PackFiles } from '../../../src/packs/gate/find-file-faults.ts';
import { writeIndex } from '../../../src/packs/prepare/write-index.ts';
import { hashOfBytes } from '../../../src/packs/read/hash-of-bytes.ts';
import { lentOf, readPackHead } from '../../../src/packs/read/read-pack.ts';
import type { Lent } from '../../../src/packs/scope/lent-names.ts';

/** Whole packs that mutants are made of, each with its index, and what is around one while it is opened. */
export type Seeds = {
  readonly packs: readonly PackFiles[];
  readonly around: { readonly home: string; readonly lent: ReadonlyMap<string, Lent> };
};

const folders = ['e2e/packs/office-desk', ...['ends', 'foreign', 'kinds', 'steps'].map((name) => `src/packs/fixtures/${name}`)];
const homeFolder = 'public/packs/exchange';
const encoder = new TextEncoder();

/** Reads the packs of the tests, prepares them, and puts them beside the home pack and one that they do not use. */
export async function readSeeds(): Promise<Seeds> {
  const home = await readPackHead(async (path) => readFileSync(`${homeFolder}/${path}`, 'utf8'));
  if ('faults' in home) {
    throw new Error('The home pack cannot be read.');
  }
  const lent = lentOf(home);
  const beside = new Map([['exchange', { ...lent, facts: {} }]]);
  const packs = await Promise.all(folders.map((folder) => prepare(readFolder(folder), beside)));
  return {
    packs,
    around: {
      home: 'exchange',
      lent: new Map([
        ['exchange', lent],
        ['victim', lent],
      ]),
    },
  };
}

async function prepare(files: PackFiles, beside: Parameters<typeof admitPack>[2]): Promise<PackFiles> {
  const admitted = await admitPack(files, { ...knownToProgram, recognisers: new Set() }, beside);
  const { pack } = admitted;
  if (pack === undefined) {
    throw new Error(JSON.stringify(admitted.faults));
  }
  const digest = async (bytes: Uint8Array) => (await hashOfBytes(new Uint8Array(bytes))) ?? '';
  const index = await writeIndex({ ...admitted, pack }, files, digest, spoken);
  return new Map([...files, ...[...index].map(([path, text]) => [path, encoder.encode(text)] as const)]);
}

function readFolder(folder: string): PackFiles {
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath}/${entry.name}`.replaceAll('\\', '/'));
  return new Map(paths.map((path) => [path.slice(folder.length + 1), new Uint8Array(readFileSync(path))]));
}
