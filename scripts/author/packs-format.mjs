// Writes every file of the packs in `public/packs` and `e2e/packs` in the one form that they have, and the schema for editors: npm run packs:format.
// With --check it only says which have not.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { withSource } from '../build/load-source.mjs';

const isCheck = process.argv.includes('--check');
const root = 'public/packs';
// The packs of the tests have the same form.
const roots = [root, 'e2e/packs'].filter((folder) => existsSync(folder));

await withSource(async (load) => {
  const { printPackFile, schemaOfPath } = await load('/src/model/pack/print-pack-file.ts');
  const { parseJson } = await load('/src/packs/read/parse-json.ts');
  const { describeFault } = await load('/src/packs/describe-fault.ts');
  const { writePackSchema } = await load('/scripts/author/pack-schema.ts');
  put(`${root}/schema.json`, writePackSchema());
  for (const pack of roots.flatMap((each) => readdirSync(each, { withFileTypes: true })).filter((entry) => entry.isDirectory())) {
    const folder = `${pack.parentPath}/${pack.name}/`;
    const paths = readdirSync(folder, { recursive: true }).map((path) => String(path).replaceAll('\\', '/'));
    for (const path of paths.filter((path) => schemaOfPath(path) !== undefined)) {
      const text = readFileSync(folder + path, 'utf8');
      const parsed = parseJson(`${folder}${path}`, text);
      if ('faults' in parsed) {
        console.error(parsed.faults.map(describeFault).join('\n'));
        process.exitCode = 1;
        continue;
      }
      put(folder + path, printPackFile(path, parsed.value));
    }
  }
});

/** @param {string} path @param {string} text */
function put(path, text) {
  if (existsSync(path) && readFileSync(path, 'utf8') === text) {
    return;
  }
  if (isCheck) {
    console.error(`${path}: not in the form of packs. Run npm run packs:format.`);
    process.exitCode = 1;
  } else {
    writeFileSync(path, text);
    console.log(path);
  }
}
