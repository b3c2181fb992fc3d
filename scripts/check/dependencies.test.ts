import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

it('says in the README why each package is there, and names none that is not', () => {
  const table = readFileSync('README.md', 'utf8').split('## Dependencies')[1] ?? '';
  const { dependencies, devDependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
  const first = table.split('\n').flatMap((line) => /^\| (?!-|package)([^|]+)\|/.exec(line)?.[1] ?? []);
  const named = first.flatMap((cell) =>
    cell
      .replace(/\([^)]*\)/g, '')
      .split(',')
      .map((name) => name.trim()),
  );
  expect(named.toSorted()).toEqual([...Object.keys(dependencies), ...Object.keys(devDependencies)].toSorted());
});
