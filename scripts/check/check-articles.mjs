// Prints for each article what stands, what is wrong and what to do still; fails on any fault. `--of <module>` checks another catalogue.
// With --mend it first writes into the files of the pack what can be mended without their author, and says what.
import { readFileSync, writeFileSync } from 'node:fs';
import { withSource } from '../build/load-source.mjs';
import { packFolder as folder } from '../build/pack-source.mjs';

const of = process.argv.indexOf('--of');
const isMending = of === -1 && process.argv.includes('--mend');
const started = performance.now();

await withSource(async (load) => {
  if (isMending) {
    await mendNeedsOfAll(load);
  }
  const { examineCatalogue } = await load('/src/content/catalogue-health.ts');
  const { readArticles } = of === -1 ? { readArticles: undefined } : await load(`/${process.argv[of + 1]}`);

  /** @type {import('../../src/engine/check/article-health.ts').ArticleHealth[]} */
  const articles = await examineCatalogue(readArticles);
  if (isMending) {
    const { mendFile } = await load('/src/packs/edit/mend-file.ts');
    const { isMendable } = await load('/src/engine/check/mend-article.ts');
    for (const { articleId, faults, advice } of articles) {
      const path = `articles/${articleId}.json`;
      for (const fault of [...faults, ...advice].filter(isMendable)) {
        const mended = mendFile(path, readFileSync(folder + path, 'utf8'), [fault]);
        if (mended !== undefined) {
          writeFileSync(folder + path, mended);
          console.log(`mended: ${fault.kind}  ${articleId} › ${fault.nodeId}: ${fault.says}`);
        }
      }
    }
    console.log('Mended is what stood in an article itself. Now check again: npm run check:articles.');
    return;
  }
  for (const { articleId, edition, reviewedOn, owner, questions, causes, walks, longest, faults, advice } of articles) {
    console.log(`${articleId}: ${faults.length === 0 ? 'no faults' : count(faults.length, 'fault')}`);
    console.log(
      `  edition ${edition?.number ?? '?'} of ${edition?.date ?? '?'}, reviewed on ${reviewedOn ?? '?'}, owner ${owner ?? '?'}, ` +
        `${count(questions, 'question')}, ${count(causes, 'cause')}, ${countWalks(walks, longest)}`,
    );
    for (const { nodeId, kind, says } of faults) {
      console.log(`  ${kind}  ${articleId} › ${nodeId}: ${says}`);
    }
    for (const { nodeId, kind, says } of advice) {
      console.log(`  advice: ${kind}  ${articleId} › ${nodeId}: ${says}`);
    }
  }
  const faulty = articles.reduce((sum, { faults }) => sum + faults.length, 0);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`articles: ${count(articles.length, 'article')}, ${count(faulty, 'fault')}, ${seconds} s`);
  if (faulty > 0) {
    process.exitCode = 1;
  }
});

/**
 * First, because an article that rests on what it does not name is not read at all.
 * @param {(path: string) => Promise<any>} load
 */
async function mendNeedsOfAll(load) {
  const { mendNeeds } = await load('/src/packs/edit/mend-needs.ts');
  const { namedIn } = await load('/src/packs/read/named-in.ts');
  const readJson = (/** @type {string} */ name) => JSON.parse(readFileSync(folder + name, 'utf8'));
  const { articles, files } = readJson('pack.json');
  const shared = namedIn(files.includes('shared.json') ? readJson('shared.json') : {});
  for (const path of articles.map((/** @type {string} */ id) => `articles/${id}.json`)) {
    const mended = mendNeeds(path, readFileSync(folder + path, 'utf8'), shared);
    if (mended !== undefined) {
      writeFileSync(folder + path, mended.text);
      console.log(`mended: needs  ${path} names ${mended.named.join(' and ')}`);
    }
  }
}

/** @param {number} number @param {string} thing */
function count(number, thing) {
  return `${number} ${thing}${number === 1 ? '' : 's'}`;
}

/** @param {number | undefined} walks @param {number | undefined} longest */
function countWalks(walks, longest) {
  if (walks === undefined) {
    return 'walks cannot be counted';
  }
  return Number.isSafeInteger(walks)
    ? `${count(walks, 'walk')}, the longest ${count(longest ?? 0, 'answer')}`
    : 'more walks than can be counted';
}
