import { readdirSync, readFileSync } from 'node:fs';
import { sep } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findBreaches, type SourceFiles } from './floors.ts';

// Read from the disk: through a glob of Vite each of a thousand files would be a module of its own.
const paths = readdirSync('src', { recursive: true, encoding: 'utf8' }).map((path) => path.split(sep).join('/'));
const sources: SourceFiles = Object.fromEntries(
  paths
    .filter((path) => /\.tsx?$/.test(path) && !path.includes('.test.') && !path.includes('/fixtures/'))
    .map((path) => [path, readFileSync(`src/${path}`, 'utf8')]),
);

describe('the floors', () => {
  it('hold in the real tree', () => {
    expect(Object.keys(sources).length).toBeGreaterThan(50);
    expect(findBreaches(sources)).toEqual([]);
  });

  it('have a median file of at most 70 lines', () => {
    const lines = Object.values(sources)
      .map((text) => text.split('\n').length - 1)
      .sort((a, b) => a - b);
    const median = lines[Math.floor(lines.length / 2)];
    console.log(`${lines.length} files, median ${median} lines, longest ${lines.at(-1)}`);
    expect(median).toBeLessThanOrEqual(70);
  });

  it.each<[string, SourceFiles, string[]]>([
    [
      'an arrow back up',
      { 'engine/a.ts': "import { b } from '../content/b.ts';\n", 'content/b.ts': '' },
      ['engine/a.ts: may not import content/b.ts'],
    ],
    [
      'a type from above',
      { 'ui/a.tsx': "import type { B } from '../engine/b.ts';\n", 'engine/b.ts': '' },
      ['ui/a.tsx: may not import engine/b.ts'],
    ],
    [
      'a feature that imports a feature',
      { 'features/walk/a.tsx': "import { b } from '../map/b.tsx';\n", 'features/map/b.tsx': '' },
      ['features/walk/a.tsx: imports another feature, features/map/b.tsx'],
    ],
    [
      'a feature that imports content',
      { 'features/walk/a.tsx': "import(\n'x');\nconst b = import('../../content/b.ts');\n", 'content/b.ts': '' },
      ['features/walk/a.tsx: may not import content/b.ts'],
    ],
    ['React in the engine', { 'engine/a.ts': "import { use } from 'react';\n" }, ['engine/a.ts: may not import the package react']],
    ['a package in content', { 'content/a.ts': "import { setup } from 'xstate';\n" }, ['content/a.ts: may not import the package xstate']],
    [
      'a circle',
      {
        'engine/a.ts': "import { b } from './b.ts';\n",
        'engine/b.ts': "import { c } from './c.ts';\n",
        'engine/c.ts': "import { a } from './a.ts';\n",
      },
      ['engine/a.ts: lies on a circle of imports', 'engine/b.ts: lies on a circle of imports', 'engine/c.ts: lies on a circle of imports'],
    ],
    ['a folder that says nothing', { 'engine/utils/a.ts': '' }, ['engine/utils/a.ts: lies in a folder that says nothing']],
    ['a barrel', { 'engine/a.ts': "export { b } from './b.ts';\n", 'engine/b.ts': '' }, ['engine/a.ts: re-exports']],
    ['a file too long', { 'ui/a.tsx': '\n'.repeat(301) }, ['ui/a.tsx: has more than 300 lines']],
    ['a floor of its own', { 'extra/a.ts': '' }, ['extra/a.ts: lies on no floor']],
  ])('catch %s', (_, planted, breaches) => {
    expect(findBreaches(planted)).toEqual(breaches);
  });
});
