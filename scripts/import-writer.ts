import { runnerImport } from 'vite';
import { madeUpCatalogue } from './made-up-catalogue.ts';

let last: Promise<unknown> = Promise.resolve();

/**
 * Runs a module that writes parts of the build from the catalogue, the one that is built. One after another: while one
 * computes, the modules of another could not come, and Vite gives them up after a minute.
 */
export function importWriter<Module>(path: string): Promise<{ module: Module; dependencies: string[] }> {
  const run = () => runnerImport<Module>(path, { configFile: false, plugins: [madeUpCatalogue()] });
  const running = last.then(run, run);
  last = running;
  return running;
}

/** For modules that are written while building: maps of thousands of articles need more memory than Node has. */
export const withoutMap = { mappings: '' } as const;
