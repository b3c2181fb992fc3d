// Takes an article out of the pack and leaves its line in former.json: npm run remove:article <id>
// Its recorded links stay: whoever opens one is told what was removed.
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { withSource } from '../build/load-source.mjs';
import { packFolder as folder } from '../build/pack-source.mjs';

const [id = ''] = process.argv.slice(2);

await withSource(async (load) => {
  const { printPackFile } = await load('/src/model/pack/print-pack-file.ts');
  const { loadArticles } = await load('/src/content/articles.ts');
  const read = (/** @type {string} */ path) => JSON.parse(readFileSync(folder + path, 'utf8'));
  const write = (/** @type {string} */ path, /** @type {unknown} */ value) => writeFileSync(folder + path, printPackFile(path, value));
  const pack = read('pack.json');
  if (!pack.articles.includes(id)) {
    console.error(`${id === '' ? 'Which article?' : `There is no article ${id}.`} There are:\n  ${pack.articles.join('\n  ')}`);
    process.exitCode = 1;
    return;
  }
  /** @type {import('../../src/model/article/article.ts').Article[]} */
  const articles = await loadArticles();
  const referring = articles.filter(
    ({ nodes, id: own }) => own !== id && Object.values(nodes).some((node) => node.kind === 'referral' && node.article === id),
  );
  if (referring.length > 0) {
    console.error(`${referring.map(({ id: other }) => other).join(' and ')} lead to ${id}. Lead them elsewhere first.`);
    process.exitCode = 1;
    return;
  }
  const former = pack.files.includes('former.json') ? read('former.json') : { renamed: {}, removed: {} };
  const title = articles.find((article) => article.id === id)?.title ?? id;
  write('former.json', { ...former, removed: { ...former.removed, [id]: title } });
  write('pack.json', {
    ...pack,
    articles: pack.articles.filter((/** @type {string} */ other) => other !== id),
    files: [...new Set([...pack.files, 'former.json'])],
  });
  rmSync(`${folder}articles/${id}.json`);
  console.log(`${id} is gone, and former.json says so: its id is never used again, and its links say what was removed.`);
});
