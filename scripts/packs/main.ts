import { runPacks } from './run-packs.ts';

// What `packs.mjs` of a release runs: beside it there is nothing but Node.
runPacks(process.argv.slice(2), 'node packs.mjs', { cwd: process.cwd(), say: console.log, complain: console.error }).then((code) => {
  process.exitCode = code;
});
