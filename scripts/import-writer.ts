import { runnerImport } from 'vite';
import { madeUpCatalogue } from './made-up-catalogue.ts';

/** Runs a module that writes parts of the build from the catalogue, the one that is built. */
export function importWriter<Module>(path: string): Promise<{ module: Module; dependencies: string[] }> {
  return runnerImport<Module>(path, { configFile: false, plugins: [madeUpCatalogue()] });
}
