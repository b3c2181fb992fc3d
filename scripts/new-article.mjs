// Writes a small valid article: npm run new:article <id> ["<number of the document>"]
import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { withSource } from './load-source.mjs';

const [id = '', number] = process.argv.slice(2);

await withSource(async (load) => {
  const { addEntry, listEntries, nameArticle, refuseName, writeFiles } = await load('/scripts/new-article/plan-article.ts');
  const { catalogue } = await load('/src/content/catalogue.ts');
  const { formerArticles } = await load('/src/content/former-articles.ts');
  const { facts } = await load('/src/content/facts/all.ts');
  const refused = refuseName(id, number, {
    articleIds: Object.keys(catalogue),
    formerIds: [...Object.keys(formerArticles.renamed), ...Object.keys(formerArticles.removed)],
    folders: readdirSync('src/content'),
    factIds: Object.keys(facts),
  });
  if (refused !== undefined) {
    console.error(refused);
    process.exitCode = 1;
    return;
  }
  const names = nameArticle(id, number, new Date().toISOString().slice(0, 10));
  /** @type {Record<string, string>} */
  const files = writeFiles(names);
  // All texts first: what cannot be added to stops here, before anything is written.
  for (const [path, entry] of Object.entries(listEntries(names))) {
    files[path] = addEntry(readFileSync(path, 'utf8'), entry);
  }
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
  run('node_modules/.bin/biome', ['check', '--write', '--log-level=error', ...Object.keys(files)]);
  run(process.execPath, ['scripts/links-record.mjs', id]);
  console.log(`${Object.keys(files).join('\n')}\n\nNext: docs/authoring.md, then npm run article:show ${id} and npm run check.`);
});

/** @param {string} command @param {string[]} args */
function run(command, args) {
  if (spawnSync(command, args, { stdio: 'inherit' }).status !== 0) {
    process.exitCode = 1;
  }
}
