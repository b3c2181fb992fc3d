import { fileURLToPath } from 'node:url';
import { runPacks } from './run-packs.ts';

// In the zip of a release they lie in the site beside it.
const packs = fileURLToPath(new URL('site/packs', import.meta.url));

// What `packs.mjs` of a release runs: beside it there is nothing but Node.
runPacks(process.argv.slice(2), 'node packs.mjs', { cwd: process.cwd(), packs, say: console.log, complain: console.error }).then((code) => {
  process.exitCode = code;
});
