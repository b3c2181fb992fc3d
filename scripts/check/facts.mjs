// Prints where each fact of the dossier is used, or why it is left out; fails when the books do not add up.
import { withSource } from '../build/load-source.mjs';

const isQuiet = process.argv.includes('--quiet');

await withSource(async (load) => {
  const { loadArticles } = await load('/src/content/articles.ts');
  const { observations } = await load('virtual:pack/observations');
  const { facts } = await load('virtual:pack/facts');
  const { leftOut } = await load('virtual:pack/facts');
  const { keepLedger } = await load('/src/engine/check/ledger.ts');

  const articles = await loadArticles();
  const { sections, uses, statements, faults } = keepLedger(articles, observations, facts, leftOut);

  for (const article of isQuiet ? [] : articles) {
    const own = sections.get(article.id) ?? [];
    console.log(`\n${article.number} (${article.id}): ${own.length} facts`);
    for (const factId of own) {
      const places = (uses.get(factId) ?? []).map(
        (/** @type {Record<string, string>} */ { articleId, nodeId, at }) => `${articleId} › ${nodeId}, ${at}`,
      );
      console.log(`  ${factId}  ${places.length > 0 ? [...new Set(places)].join(' | ') : `left out: ${leftOut[factId] ?? '?'}`}`);
    }
  }

  const count = (/** @type {string} */ kind) => [...uses.keys()].filter((factId) => facts[factId]?.kinds.includes(kind)).length;
  const kinds = ['seed', 'public', 'inferred', 'derived', 'not-recovered'].map((kind) => `${kind} ${count(kind)}`);
  console.log(`\n${statements} statements rest on ${uses.size} facts (${kinds.join(', ')}; a fact may be of several kinds).`);
  console.log(`${Object.keys(leftOut).length} facts are left out with a reason. The registry holds ${Object.keys(facts).length}.`);
  for (const { factId, says } of faults) {
    console.error(`${factId}: ${says}`);
  }
  console.log(`facts: ${faults.length} faults`);
  if (faults.length > 0) {
    process.exitCode = 1;
  }
});
