// Reads descriptions, one JSON object {"id", "text"} a line, and prints for each what Unstuck makes of it.
// `npm run --silent read -- FILE.jsonl`; `-` reads standard input. The form is a promise: see the README.
import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { withSource } from './load-source.mjs';

const [file = '-'] = process.argv.slice(2);

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
    load('/src/app/read-description.ts'),
    load('/src/app/catalogue-search.ts'),
    load('virtual:search-index'),
  ]);
  const search = openCatalogueSearch(written);
  const input = file === '-' ? process.stdin : createReadStream(file);
  const lines = createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY });
  let at = 0;
  for await (const line of lines) {
    at += 1;
    const row = rowOf(line, at);
    if (row !== undefined) {
      await print(JSON.stringify({ id: row.id, ...readDescription(row.text, search) }));
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
