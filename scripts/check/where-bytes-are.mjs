import { relative } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build, minifySync } from 'vite';
import { inKilobytes, sum } from '../build/built-files.mjs';

const linesAtMost = 40;

/**
 * Builds again, without writing, and prints what the chunks of the first view are made of. A module's size is that of its
 * code minified and packed alone: together they pack better, so only the shares count.
 */
export async function printReport() {
  // Reading the articles made this a process of development, which would build another React.
  process.env.NODE_ENV = 'production';
  const built = /** @type {import('vite').Rolldown.RolldownOutput} */ (await build({ logLevel: 'error', build: { write: false } }));
  const chunks = new Map(built.output.flatMap((file) => (file.type === 'chunk' ? [[file.fileName, file]] : [])));
  const needed = new Set([...chunks.values()].filter(({ isEntry }) => isEntry).map(({ fileName }) => fileName));
  for (const fileName of needed) {
    for (const imported of chunks.get(fileName)?.imports ?? []) {
      needed.add(imported);
    }
  }
  const modules = [...needed]
    .flatMap((fileName) => Object.entries(chunks.get(fileName)?.modules ?? {}))
    .map(([id, { code }]) => ({ id: relative(process.cwd(), id.replace('\0', '')), bytes: packedSize(code ?? '') }))
    .toSorted((a, b) => b.bytes - a.bytes);
  /** @type {Map<string, typeof modules>} */
  const groups = new Map();
  for (const module of modules) {
    const group = groupOf(module.id);
    groups.set(group, [...(groups.get(group) ?? []), module]);
  }

  console.log('\nThe first view by group, each module packed alone');
  for (const [group, members] of [...groups].toSorted(([, a], [, b]) => total(b) - total(a))) {
    console.log(`     ${group.padEnd(34)} ${inKilobytes(total(members)).padStart(9)}   ${members.length} modules`);
  }
  console.log('\nIts largest modules');
  for (const { id, bytes } of modules.slice(0, linesAtMost)) {
    console.log(`     ${inKilobytes(bytes).padStart(9)}   ${id}`);
  }
}

/** @param {{ bytes: number }[]} modules */
function total(modules) {
  return sum(modules.map(({ bytes }) => bytes));
}

/** The package of a module, or its folder among the sources. @param {string} id */
function groupOf(id) {
  const [, name] = /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(id) ?? [];
  return name ?? /^src\/(?:features\/)?[^/]+(?=\/)/.exec(id)?.[0] ?? 'written while building';
}

/** @param {string} code */
function packedSize(code) {
  // Names outside of any function are shortened too, and nothing is left out because no other module is there to use it.
  return gzipSync(minifySync('module.js', code, { module: true, compress: { unused: false } }).code).length;
}
