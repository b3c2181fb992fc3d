// Opens mutants of packs, as files, as folders and put beside the program, and says what was not as promised:
// npm run fuzz:packs -- [COUNT [SEED]]. One seed shows the same mutant again: npm run fuzz:packs -- 1 SEED.

import { describeMachine } from '../bench/machine.mjs';
import { withSource } from '../build/load-source.mjs';

const [count = '10000', seed = '1'] = process.argv.slice(2);
const atOnce = 500;

await withSource(async (load) => {
  const { fuzzPacks } = await load('/scripts/check/fuzz-packs/fuzz-packs.ts');
  const { readSeeds } = await load('/scripts/check/fuzz-packs/seeds.ts');
  const seeds = await readSeeds();
  const fates = { refused: 0, partly: 0, whole: 0 };
  const broken = [];
  let slowest = { seed: 0, milliseconds: 0 };
  const started = performance.now();
  for (let done = 0; done < Number(count); done += atOnce) {
    const runs = Math.min(atOnce, Number(count) - done);
    const report = await fuzzPacks(seeds, { seed: Number(seed) + done, runs, millisecondsAtMost: 10_000 });
    for (const fate of /** @type {const} */ (['refused', 'partly', 'whole'])) {
      fates[fate] += report.fates[fate];
    }
    broken.push(...report.broken);
    slowest = report.slowest.milliseconds > slowest.milliseconds ? report.slowest : slowest;
  }
  console.log(describeMachine());
  console.log(broken.slice(0, 50).join('\n'));
  console.log(
    `${count} mutants in ${((performance.now() - started) / 1000).toFixed(0)} s: ${fates.refused} refused, ${fates.partly} opened without some articles, ${fates.whole} opened whole; ${broken.length} not as promised. The slowest took ${Math.round(slowest.milliseconds)} ms (seed ${slowest.seed}); at most ${Math.round(process.resourceUsage().maxRSS / 1000)} MB of memory.`,
  );
  process.exitCode = broken.length > 0 ? 1 : 0;
});
