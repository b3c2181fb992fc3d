import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { asModule } from './react-modules-plugin.ts';

const require = createRequire(import.meta.url);
const fileOf = (name: string) => `/x/node_modules/react/cjs/${name}.production.js`;

/** What a module exports, its imports given. */
async function load(code: string): Promise<Record<string, unknown>> {
  return import(/* @vite-ignore */ `data:text/javascript,${encodeURIComponent(code)}`);
}

describe('a file of a package of React', () => {
  it('is a module with the names that it exported', async () => {
    const real = require.resolve('react/package.json').replace('package.json', 'cjs/react.production.js');
    const made = await load(asModule(readFileSync(real, 'utf8'), real));
    expect(Object.keys(made).sort()).toEqual(Object.keys(require(real)).sort());
  });

  it('has a value that is given twice, and is read by what is in it', async () => {
    const code =
      'exports.now = void 0;\nif (true) {\n  exports.now = function () { return 1; };\n}\nexports.later = function () { return exports.now() + 1; };';
    const { now, later } = (await load(asModule(code, fileOf('a')))) as { now: () => number; later: () => number };
    expect([now(), later()]).toEqual([1, 2]);
  });

  it.each([
    ['alone', 'var React = require("react");', ["import * as React from 'react';", '']],
    ['with others', 'var React = require("react"),\n  own = 1;', ["import * as React from 'react';", 'var own = 1;']],
    [
      'after another',
      'var Scheduler = require("scheduler"),\n  React = require("react");',
      ["import * as Scheduler from 'scheduler';", "import * as React from 'react';", ''],
    ],
  ])('imports what it required %s', (_, code, lines) => {
    expect(asModule(code, fileOf('a'))).toBe([...lines, 'export {  };'].join('\n'));
  });

  it('names the file for production where it chooses between two', () => {
    const code = "if (process.env.NODE_ENV === 'production') {\n  module.exports = require('../cjs/a/b.production.js');\n} else {}";
    expect(asModule(code, '/x/node_modules/react-dom/client.js')).toBe("export * from '../cjs/a/b.production.js';");
  });

  it.each([
    ['module.exports = 1;', fileOf('a')],
    ['require("react").useState();', fileOf('a')],
    ['Object.assign(exports, {});', fileOf('a')],
    ['export const a = 1;', '/x/node_modules/react/index.js'],
  ])('is refused where it is written otherwise: %s', (code, id) => {
    expect(() => asModule(code, id)).toThrow(id);
  });
});
