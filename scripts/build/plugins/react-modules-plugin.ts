import type { Plugin } from 'vite';
import { withoutMap } from './without-map.ts';

const packages = `/node_modules/(?:react|react-dom|scheduler|use-sync-external-store)/`;
const production = new RegExp(String.raw`${packages}cjs/[\w/-]+\.production\.js$`);
const entry = new RegExp(String.raw`${packages}(?!cjs/)[\w/-]+\.js$`);

/**
 * React is published as CommonJS, of which a bundler leaves nothing out, and which needs a stand-in of its own, loaded before
 * all else. While building, its files become modules.
 */
export const reactModulesPlugin: Plugin = {
  name: 'react-modules',
  apply: 'build',
  enforce: 'pre',
  transform: { filter: { id: [entry, production] }, handler: (code, id) => ({ code: asModule(code, id), map: withoutMap }) },
};

/**
 * The same file as an ECMAScript module: what it requires is imported, what it exports has the same names. Of a file that
 * chooses, what is for production. Throws for one that is written in another way than those of React 19.
 */
export function asModule(code: string, id: string): string {
  return production.test(id) ? moduleOf(code, id) : chosenIn(code, id);
}

function chosenIn(code: string, id: string): string {
  const file = /module\.exports = require\('(?<file>\.\.?\/cjs\/[\w/-]+\.production\.js)'\)/.exec(code)?.groups?.file;
  if (file === undefined) {
    throw new Error(`${id} names no file for production.`);
  }
  return `export * from '${file}';`;
}

function moduleOf(code: string, id: string): string {
  const imports: string[] = [];
  const names = new Set<string>();
  const own = code
    .replaceAll(/\bvar ((?:\w+ = require\("[\w/-]+"\)(?:,\s*|(?=;)))+);?/g, (said: string, list: string) => {
      imports.push(...[...list.matchAll(/(\w+) = require\("([\w/-]+)"\)/g)].map(([, name, from]) => `import * as ${name} from '${from}';`));
      return said.endsWith(';') ? '' : 'var ';
    })
    .replaceAll(/\bexports\.(\w+)/g, (_, name: string) => {
      names.add(name);
      return `exported$${name}`;
    });
  const words = own.replaceAll(/\/\*[\s\S]*?\*\//g, '');
  if (/\b(?:require\(|module\.|exports\b)/.test(words)) {
    throw new Error(`${id} requires or exports something in a way that is not known.`);
  }
  // What is given once, and outside of any block, can be left out where nobody uses it.
  const changing = [...names].filter((name) => words.match(new RegExp(String.raw`\bexported\$${name} = `, 'g'))?.length !== 1);
  const settled = own.replaceAll(/^exported\$(\w+) = /gm, (said, name: string) => (changing.includes(name) ? said : `const ${said}`));
  return [
    ...imports,
    ...changing.map((name) => `let exported$${name};`),
    settled,
    `export { ${[...names].map((name) => `exported$${name} as ${name}`).join(', ')} };`,
  ].join('\n');
}
