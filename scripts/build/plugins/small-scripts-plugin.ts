import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { minifySync, type Plugin } from 'vite';
import { readFiles } from '../pages/page-document.ts';

/** Takes comments and spaces out of the scripts of `public`, which the build copies as they are: pages wait for them. */
export const smallScriptsPlugin: Plugin = {
  name: 'small-scripts',
  apply: 'build',
  writeBundle: ({ dir = 'dist' }) => {
    const { entry, style } = readFiles(readFileSync(join(dir, 'index.html'), 'utf8'));
    for (const name of readdirSync('public').filter((file) => file.endsWith('.js'))) {
      const { code } = minifySync(name, readFileSync(join('public', name), 'utf8'));
      writeFileSync(join(dir, name), code.replace('BUILT_ENTRY', entry).replace('BUILT_STYLE', style));
    }
  },
};
