import { fileURLToPath } from 'node:url';

const main = fileURLToPath(new URL('../src/main.tsx', import.meta.url));

type Modules = { getModuleInfo: (id: string) => { readonly importedIds: readonly string[] } | null };

/**
 * Puts into one chunk all that the first page needs at once. Left alone, what other pages need as well would be cut out of
 * it into chunks of its own, which pack worse and are more requests.
 */
export function firstViewChunk() {
  let needed: Set<string> | undefined;
  return {
    includeDependenciesRecursively: false,
    groups: [
      {
        name: (id: string, modules: Modules) => {
          needed ??= importedBy(main, modules);
          return needed.has(id) ? 'first-view' : null;
        },
      },
    ],
  };
}

function importedBy(id: string, modules: Modules): Set<string> {
  const found = new Set([id]);
  for (const each of found) {
    for (const imported of modules.getModuleInfo(each)?.importedIds ?? []) {
      found.add(imported);
    }
  }
  // The first module stays the entry, and the style a file of its own.
  return new Set([...found].filter((each) => each !== id && !each.endsWith('.css')));
}
