import { readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

/** @typedef {{ file: string; imports?: string[]; css?: string[]; isEntry?: boolean; isDynamicEntry?: boolean }} Chunk */

/**
 * What a build wrote: its chunks by the module that each begins with, and the size of every file.
 * @param {string} folder
 */
export function readBuild(folder = 'dist') {
  /** @type {Record<string, Chunk>} */
  const chunks = JSON.parse(readFileSync(`${folder}/.vite/manifest.json`, 'utf8'));
  const entry = Object.keys(chunks).find((key) => chunks[key]?.isEntry === true) ?? '';

  /** A chunk with all that it imports at once. @param {string} key @param {Set<string>} seen @returns {Set<string>} */
  function withImports(key, seen = new Set()) {
    const chunk = chunks[key];
    if (chunk === undefined) {
      throw new Error(`No chunk was built from ${key}. If it moved, correct scripts/check/size-budgets.mjs.`);
    }
    if (!seen.has(key)) {
      seen.add(key);
      for (const imported of chunk.imports ?? []) {
        withImports(imported, seen);
      }
    }
    return seen;
  }

  const gzip = (/** @type {string} */ file) => gzipSync(readFileSync(`${folder}/${file}`)).length;
  const entryChunks = withImports(entry);
  /** What these chunks add to the entry when they are loaded. @param {string[]} keys */
  const addedBy = (keys) => {
    const all = new Set(keys.flatMap((key) => [...withImports(key)]));
    return sum([...all].filter((key) => !entryChunks.has(key)).map((key) => gzip(chunks[key]?.file ?? '')));
  };
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((file) => file.isFile() && !file.parentPath.includes('.vite'))
    .map((file) => `${file.parentPath}/${file.name}`.slice(folder.length + 1));
  return { chunks, entry, files, gzip, addedBy, entrySize: sum([...entryChunks].map((key) => gzip(chunks[key]?.file ?? ''))) };
}

/** @param {number[]} numbers */
export function sum(numbers) {
  return numbers.reduce((total, number) => total + number, 0);
}

/** @param {number} bytes */
export function inKilobytes(bytes) {
  return `${(bytes / 1000).toFixed(1)} kB`;
}
