// Prints an article as a tree: npm run article:show <article>
import { withSource } from '../build/load-source.mjs';

const [id = ''] = process.argv.slice(2);

await withSource(async (load) => {
  const { catalogue } = await load('virtual:pack/catalogue');
  const { writeArticleText } = await load('/src/engine/article/article-text.ts');
  if (!Object.hasOwn(catalogue, id)) {
    console.error(`${id === '' ? 'Which article?' : `There is no article ${id}.`} There are:\n  ${Object.keys(catalogue).join('\n  ')}`);
    process.exitCode = 1;
    return;
  }
  console.log(writeArticleText(await catalogue[id]()));
});
