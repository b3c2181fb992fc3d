// Makes a small valid pack in a new folder anywhere: npm run new:pack -- FOLDER. The folder is where the caller means it.
import { withSource } from '../build/load-source.mjs';

await withSource(async (load) => {
  const { runNewPack } = await load('/scripts/author/packs/run-new-pack.ts');
  process.exitCode = runNewPack(process.argv.slice(2), 'npm run packs --', new Date().toISOString().slice(0, 10), {
    cwd: process.env.INIT_CWD ?? process.cwd(),
    say: console.log,
    complain: console.error,
  });
});
