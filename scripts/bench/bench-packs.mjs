// Makes a pack of articles that do not exist, prepares it, and prints what that takes: npm run bench:packs -- [FOLDER [COUNT]].
// Without a folder it makes one and removes it again. Prints, and judges nothing.
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { withSource } from '../build/load-source.mjs';
import { describeMachine } from './machine.mjs';

const [given, count = '6400'] = process.argv.slice(2);
const folder = given === undefined ? mkdtempSync(join(tmpdir(), 'unstuck-made-up-')) : resolve(process.env.INIT_CWD ?? '.', given);

await withSource(async (load) => {
  const { makePack } = await load('/scripts/bench/made-up-pack/make-pack.ts');
  const { runPacks } = await load('/scripts/author/packs/run-packs.ts');
  if (!existsSync(join(folder, 'pack.json'))) {
    for (const [path, text] of makePack({ seed: 20261129, count: Number(count) })) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
  }
  console.log(describeMachine());
  const started = performance.now();
  process.exitCode = await runPacks([folder, '--zip'], 'packs', {
    cwd: folder,
    packs: resolve('public/packs'),
    say: console.log,
    complain: console.error,
  });
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`prepared in ${seconds} s; at most ${(process.resourceUsage().maxRSS / 1000).toFixed(0)} MB of memory`);
});

if (given === undefined) {
  rmSync(folder, { recursive: true });
}
