// Reads descriptions, one JSON object {"id", "text"} a line, and prints for each what Unstuck makes of it.
// `npm run --silent read -- FILE.jsonl [--packs FOLDER...]`; `-` reads standard input. Articles of other packs are `<pack>.<id>`. The form is a promise: see the README.
import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { withSource } from '../../build/load-source.mjs';

const args = process.argv.slice(2);
const at = args.indexOf('--packs');
const [file = '-'] = at === -1 ? args : args.slice(0, at);
// Where the caller means them, and not where npm runs this.
const packs = (at === -1 ? [] : args.slice(at + 1)).map((folder) => resolve(process.env.INIT_CWD ?? '.', folder));

if (file !== '-') {
  try {
    const handle = await open(file);
    const isFile = !(await handle.stat()).isDirectory();
    await handle.close();
    if (!isFile) {
      throw new Error('it is a folder');
    }
  } catch (fault) {
    console.error(`${file} cannot be read: ${/** @type {Error} */ (fault).message}`);
    process.exit(1);
  }
}

await withSource(async (load) => {
  const [{ readDescription }, { openCatalogueSearch }, written] = await Promise.all([
    load('/src/services/search/read-description.ts'),
    load('/src/services/search/catalogue-search.ts'),
    load('virtual:search-index'),
  ]);
  const withPacks =
    packs.length === 0
      ? undefined
      : await (await load('/scripts/author/packs/catalogue-with-packs.ts')).readWithPacks(packs, console.error);
  if (packs.length > 0 && withPacks === undefined) {
    process.exitCode = 1;
    return;
  }
  const search = withPacks?.search ?? openCatalogueSearch(written);
  const input = file === '-' ? process.stdin : createReadStream(file);
  const lines = createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY });
  let number = 0;
  for await (const line of lines) {
    number += 1;
    const row = rowOf(line, number);
    if (row !== undefined) {
      await print(JSON.stringify({ id: row.id, ...readDescription(row.text, search, withPacks?.known) }));
    }
  }
});

/**
 * @param {string} line
 * @param {number} at
 * @returns {{ id: unknown, text: string } | undefined}
 */
function rowOf(line, at) {
  const text = line.replace(/^\uFEFF/, '').trim();
  if (text === '') {
    return undefined;
  }
  try {
    const row = JSON.parse(text);
    if (['string', 'number'].includes(typeof row?.id) && typeof row.text === 'string') {
      return row;
    }
    console.error(`line ${at}: no {"id", "text"}; skipped`);
  } catch {
    console.error(`line ${at}: not JSON; skipped`);
  }
  return undefined;
}

/** Waits where the reader is slower. @param {string} line */
function print(line) {
  return new Promise((resolve) => process.stdout.write(`${line}\n`, resolve));
}
