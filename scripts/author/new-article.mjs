// Writes a small valid article into the pack: npm run new:article <id> ["<number of the document>"]

import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { relative } from 'node:path';
import { withSource } from '../build/load-source.mjs';
import { packFolder as folder } from '../build/pack-source.mjs';

const [id = '', number] = process.argv.slice(2);

await withSource(async (load) => {
  const { nameArticle, refuseName } = await load('/scripts/author/new-article/name-article.ts');
  const { writeFirstArticle } = await load('/src/engine/edit/first-article.ts');
  const { printPackFile } = await load('/src/model/pack/print-pack-file.ts');
  const { facts } = await load('virtual:pack/facts');
  const { formerArticles } = await load('virtual:pack/former-articles');
  const pack = JSON.parse(readFileSync(`${folder}pack.json`, 'utf8'));
  const refused = refuseName(id, number, {
    articleIds: pack.articles,
    formerIds: [...Object.keys(formerArticles.renamed), ...Object.keys(formerArticles.removed)],
    factIds: Object.keys(facts),
  });
  if (refused !== undefined) {
    console.error(refused);
    process.exitCode = 1;
    return;
  }
  const path = `articles/${id}.json`;
  const article = writeFirstArticle(nameArticle(id, number, new Date().toISOString().slice(0, 10)), pack.owner);
  writeFileSync(folder + path, printPackFile(path, article));
  writeFileSync(`${folder}pack.json`, printPackFile('pack.json', { ...pack, articles: [...pack.articles, id] }));
  process.exitCode = spawnSync(process.execPath, ['scripts/author/links-record.mjs', id], { stdio: 'inherit' }).status ?? 1;
  console.log(`${relative('', folder + path)}\n\nNext: docs/authoring.md, then npm run article:show ${id} and npm run check.`);
});
