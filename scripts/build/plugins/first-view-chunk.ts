import { fileURLToPath } from 'node:url';

const pathOf = (path: string) => fileURLToPath(new URL(path, import.meta.url));
// The first modules stay the entry.
const entries = ['../../../index.html', '../../../src/main.tsx'].map(pathOf);
const openOther = pathOf('../src/services/packs/open-other.ts');
const partsForPacks = /\/src\/(app\/(packs-beside|house)|packs|features\/search\/packs)\//;

type Graph = {
  readonly getModuleInfo: (id: string) => {
    readonly importedIds: readonly string[];
    readonly importers: readonly string[];
    readonly dynamicImporters: readonly string[];
  } | null;
};

/**
 * Puts into one chunk all that the first page needs at once. Left alone, what other pages need as well would be cut out of
 * it into chunks of its own, which pack worse and are more requests. What a library only hands on to a later part stays there.
 * What an article of another pack needs beside that is one chunk too, but for what pages of ours need without a pack.
 */
export function firstViewChunk() {
  let needed: ReadonlySet<string> | undefined;
  const isNeeded = (id: string, graph: Graph) => {
    needed ??= reachedFrom(openOther, (one) => graph.getModuleInfo(one)?.importedIds ?? []);
    return needed.has(id);
  };
  const isOfPacks = (id: string, graph: Graph) => {
    const above = reachedFrom(id, (one) => graph.getModuleInfo(one)?.importers ?? []);
    const begins = [...above].filter((one) => (graph.getModuleInfo(one)?.dynamicImporters.length ?? 0) > 0);
    return begins.every((one) => partsForPacks.test(one));
  };
  return {
    includeDependenciesRecursively: false,
    groups: [
      // The style stays a file of its own.
      { name: 'first-view', tags: ['$initial' as const], test: (id: string) => !entries.includes(id) && !id.endsWith('.css') },
      // What both need is small, and would be a file each.
      { name: 'database', test: /[\\/](idb-keyval[\\/]|own-database\.ts|served-name\.ts)/ },
      {
        name: 'names-of-packs',
        test: /virtual:pack\/(named|blanks)$|[\\/](scope[\\/](qualified|scope-keys)|engine[\\/](own-names|node-blanks))\.ts$/,
      },
      {
        debugName: 'other-pack',
        name: (id: string, graph: Graph) => (isNeeded(id, graph) && isOfPacks(id, graph) ? 'other-pack' : null),
      },
    ],
  };
}

function reachedFrom(first: string, next: (id: string) => readonly string[]): ReadonlySet<string> {
  const reached = new Set([first]);
  for (const id of reached) {
    for (const one of next(id)) {
      reached.add(one);
    }
  }
  return reached;
}
