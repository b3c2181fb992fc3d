import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { minifySync, type Plugin } from 'vite';

/** Takes comments and spaces out of the scripts of `public`, which the build copies as they are: pages wait for them. */
export const smallScriptsPlugin: Plugin = {
  name: 'small-scripts',
  apply: 'build',
  writeBundle: ({ dir = 'dist' }) => {
    for (const name of readdirSync('public').filter((file) => file.endsWith('.js'))) {
      writeFileSync(join(dir, name), minifySync(name, readFileSync(join('public', name), 'utf8')).code);
    }
  },
};
