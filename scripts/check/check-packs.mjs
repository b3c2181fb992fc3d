// The checks of what is data, in one process: the form of every pack, the articles, and the books of their facts.
import { withOneSource } from '../build/load-source.mjs';

process.argv.push('--check', '--quiet');

await withOneSource(async () => {
  for (const script of ['../author/packs-format', './check-articles', './facts']) {
    await import(`${script}.mjs`);
  }
});
