import { runnerImport } from 'vite';
import { madeUpCatalogue } from './made-up-catalogue.ts';
import { packsPlugin } from './packs-plugin.ts';

let last: Promise<unknown> = Promise.resolve();

/**
 * Runs a module that writes parts of the build from the catalogue, the one that is built. One after another: while one
 * computes, the modules of another could not come, and Vite gives them up after a minute.
 */
export function importWriter<Module>(path: string): Promise<{ module: Module; dependencies: string[] }> {
  const run = () => runnerImport<Module>(path, { configFile: false, plugins: [packsPlugin(), madeUpCatalogue()] });
  const running = last.then(run, run);
  last = running;
  return running;
}
