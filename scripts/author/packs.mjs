// Checks and prepares a pack in any folder: npm run packs -- FOLDER [--check|--zip]. The folder is where the caller means it.
import { resolve } from 'node:path';
import { withSource } from '../build/load-source.mjs';

await withSource(async (load) => {
  const { runPacks } = await load('/scripts/author/packs/run-packs.ts');
  process.exitCode = await runPacks(process.argv.slice(2), 'npm run packs --', {
    cwd: process.env.INIT_CWD ?? process.cwd(),
    packs: resolve('public/packs'),
    say: console.log,
    complain: console.error,
  });
});
