import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { importWriter } from './import-writer.ts';
import { withoutMap } from './without-map.ts';

const named = 'virtual:catalogue-health';
const resolved = `\0${named}`;
const writer = fileURLToPath(new URL('../pages/written-health.ts', import.meta.url));

let examining: ReturnType<typeof examine> | undefined;

/** Examines every article while building, so that the page about their health loads none of them. */
export const healthPlugin: Plugin = {
  name: 'catalogue-health',
  resolveId: (id) => (id === named ? resolved : undefined),
  async load(id) {
    if (id !== resolved) {
      return undefined;
    }
    // Once for the application and for the page that is written: they say when, and a minute may lie between them.
    examining ??= examine();
    const { code, dependencies } = await examining;
    for (const file of [writer, ...dependencies]) {
      this.addWatchFile(file);
    }
    return { code, map: withoutMap };
  },
  watchChange() {
    examining = undefined;
  },
};

async function examine() {
  const { module, dependencies } = await importWriter<typeof import('../pages/written-health.ts')>(writer);
  // As one text: taken apart as a script, the health of three thousand articles is too much for the build.
  const articles = JSON.stringify(JSON.stringify(module.writtenHealth));
  const code = `export const articles = JSON.parse(${articles}); export const examinedOn = ${JSON.stringify(examinedOn())};`;
  return { code, dependencies };
}

const words = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeStyle: 'short', timeZone: 'UTC' });

// A build that shall be repeated to the byte sets SOURCE_DATE_EPOCH, as reproducible builds do.
function examinedOn(): string {
  const epoch = process.env.SOURCE_DATE_EPOCH;
  return `${words.format(epoch === undefined ? new Date() : new Date(Number(epoch) * 1000))} UTC`;
}
