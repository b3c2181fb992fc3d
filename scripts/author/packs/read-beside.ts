import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { OpenBeside } from '../../../src/packs/gate/admit-pack.ts';
import { readUtf8 } from '../../../src/packs/gate/kind-of-file.ts';
import type { PacksBeside } from '../../../src/packs/gate/packs-beside.ts';
import { lentOf, type PackHead, type ReadFile, readArticleOf, readPackHead } from '../../../src/packs/read/read-pack.ts';

/**
 * The packs that the pack of these files says it uses or adds to: each lies in a folder of its name, in one of `places`. One that is not
 * there, or is none, is left out.
 */
export async function readBeside(files: ReadonlyMap<string, Uint8Array>, places: readonly string[]): Promise<PacksBeside> {
  const found = await Promise.all(usesOf(files).map(async (id) => [id, await readHead(id, places)] as const));
  return new Map(found.flatMap(([id, head]) => (head === undefined ? [] : [[id, { ...lentOf(head), facts: head.shared.facts }]])));
}

// Read before the shape is checked: what is no list of names is told there.
function usesOf(files: ReadonlyMap<string, Uint8Array>): string[] {
  try {
    const { uses, adds } = JSON.parse(readUtf8(files.get('pack.json') ?? new Uint8Array()) ?? '');
    const named = [uses, adds].flatMap((ids) => (Array.isArray(ids) ? ids : []));
    return [...new Set(named.filter((id) => typeof id === 'string' && /^[a-z](-?[a-z0-9])*$/.test(id)))];
  } catch {
    return [];
  }
}

/** Opens an article of a pack that lies in a folder of its name in one of `places`. */
export function openBesideIn(places: readonly string[]): OpenBeside {
  const heads = new Map<string, Promise<PackHead | undefined>>();
  return async (packId, articleId) => {
    const reading = heads.get(packId) ?? readHead(packId, places);
    heads.set(packId, reading);
    const head = await reading;
    const folder = findFolder(packId, places);
    const read = head === undefined || folder === undefined ? undefined : await readArticleOf(head, articleId, readIn(folder));
    return read?.faults === undefined ? read?.article : undefined;
  };
}

async function readHead(id: string, places: readonly string[]): Promise<PackHead | undefined> {
  const folder = findFolder(id, places);
  if (folder === undefined) {
    return undefined;
  }
  const head = await readPackHead(readIn(folder));
  return 'faults' in head || head.pack.id !== id ? undefined : head;
}

function findFolder(id: string, places: readonly string[]): string | undefined {
  return places.map((place) => join(place, id)).find((each) => existsSync(join(each, 'pack.json')));
}

function readIn(folder: string): ReadFile {
  return async (path) => (existsSync(join(folder, path)) ? readUtf8(readFileSync(join(folder, path))) : undefined);
}
