// Records the links of each article's current edition: npm run links:record [<article> ...]. Never overwrites other links.
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, relative } from 'node:path';
import { withSource } from '../build/load-source.mjs';
import { packFolder } from '../build/pack-source.mjs';

await withSource(async (load) => {
  const { loadArticles } = await load('/src/content/articles.ts');
  const { findRecordFault, readRecord, writeRecord } = await load('/src/content/recorded-links.ts');
  const { recordName } = await load('/src/engine/check/rules/walks/editions.ts');
  const wanted = process.argv.slice(2);
  /** @type {import('../../src/model/article/article.ts').Article[]} */
  const articles = await loadArticles();
  for (const id of wanted.filter((id) => !articles.some((article) => article.id === id))) {
    console.error(`There is no article ${id}. There are: ${articles.map((article) => article.id).join(', ')}.`);
    process.exitCode = 1;
  }
  for (const article of articles.filter(({ id }) => wanted.length === 0 || wanted.includes(id))) {
    const path = relative('', `${packFolder}${recordName(article.id, article.edition.number)}`);
    const recorded = readRecords(article.id, readRecord);
    const fault = findRecordFault(article, recorded);
    if (fault === undefined) {
      console.log(
        `${article.id}: edition ${article.edition.number} stands recorded, ${recorded.get(article.edition.number)?.length} links`,
      );
    } else if (existsSync(path) || Math.max(0, ...recorded.keys()) > article.edition.number) {
      console.error(fault);
      process.exitCode = 1;
    } else {
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, writeRecord(article));
      console.log(
        `${article.id}: edition ${article.edition.number} recorded, ${readRecord(readFileSync(path, 'utf8')).length} links, ${path}`,
      );
    }
  }
});

/** @param {string} articleId @param {(text: string) => readonly string[]} readRecord @returns {Map<number, readonly string[]>} */
function readRecords(articleId, readRecord) {
  const folder = `${packFolder}links/${articleId}`;
  const names = existsSync(folder) ? readdirSync(folder) : [];
  return new Map(
    names.map((name) => [Number(/^edition-(\d+)\.txt$/.exec(name)?.[1]), readRecord(readFileSync(`${folder}/${name}`, 'utf8'))]),
  );
}
