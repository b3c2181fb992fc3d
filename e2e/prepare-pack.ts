import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { knownToProgram } from '../src/content/known-to-program.ts';
import { spoken } from '../src/content/spoken.ts';
import { admitPack } from '../src/packs/gate/admit-pack.ts';
import { writeIndex } from '../src/packs/prepare/write-index.ts';

/** The files of the index of a pack, as `npm run packs` writes them. */
export async function preparePack(folder: string): Promise<ReadonlyMap<string, string>> {
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));
  const files = new Map(paths.map((path) => [path, new Uint8Array(readFileSync(`${folder}/${path}`))]));
  const admitted = await admitPack(files, { ...knownToProgram, recognisers: new Set() });
  if (admitted.pack === undefined) {
    throw new Error(JSON.stringify(admitted.faults));
  }
  return writeIndex({ ...admitted, pack: admitted.pack }, files, async (bytes) => createHash('sha256').update(bytes).digest('hex'), spoken);
}
