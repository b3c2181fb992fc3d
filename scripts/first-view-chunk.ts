import { fileURLToPath } from 'node:url';

// The first modules stay the entry.
const entries = ['../index.html', '../src/main.tsx'].map((path) => fileURLToPath(new URL(path, import.meta.url)));

/**
 * Puts into one chunk all that the first page needs at once. Left alone, what other pages need as well would be cut out of
 * it into chunks of its own, which pack worse and are more requests. What a library only hands on to a later part stays there.
 */
export function firstViewChunk() {
  return {
    includeDependenciesRecursively: false,
    groups: [
      // The style stays a file of its own.
      { name: 'first-view', tags: ['$initial' as const], test: (id: string) => !entries.includes(id) && !id.endsWith('.css') },
    ],
  };
}
