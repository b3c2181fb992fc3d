import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readUtf8 } from '../../src/packs/gate/kind-of-file.ts';
import type { PacksBeside } from '../../src/packs/gate/packs-beside.ts';
import { lentOf, type PackHead, readPackHead } from '../../src/packs/read-pack.ts';

/**
 * The packs that the pack of these files says it uses: each lies in a folder of its name, in one of `places`. One that is not
 * there, or is none, is left out.
 */
export async function readBeside(files: ReadonlyMap<string, Uint8Array>, places: readonly string[]): Promise<PacksBeside> {
  const found = await Promise.all(usesOf(files).map(async (id) => [id, await readHead(id, places)] as const));
  return new Map(found.flatMap(([id, head]) => (head === undefined ? [] : [[id, { ...lentOf(head), facts: head.shared.facts }]])));
}

// Read before the shape is checked: what is no list of names is told there.
function usesOf(files: ReadonlyMap<string, Uint8Array>): string[] {
  try {
    const { uses } = JSON.parse(readUtf8(files.get('pack.json') ?? new Uint8Array()) ?? '');
    return Array.isArray(uses) ? uses.filter((id) => typeof id === 'string' && /^[a-z](-?[a-z0-9])*$/.test(id)) : [];
  } catch {
    return [];
  }
}

async function readHead(id: string, places: readonly string[]): Promise<PackHead | undefined> {
  const folder = places.map((place) => join(place, id)).find((each) => existsSync(join(each, 'pack.json')));
  if (folder === undefined) {
    return undefined;
  }
  const head = await readPackHead(async (path) =>
    existsSync(join(folder, path)) ? readUtf8(readFileSync(join(folder, path))) : undefined,
  );
  return 'faults' in head || head.pack.id !== id ? undefined : head;
}
