import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { foldersOfPages, mergingScript } from './merged-slashes.ts';

const paths = ['/', '/triage/', '/q1/', '/q1/place/', '/map/q1/'];
const files = [mergingScript.name, ...foldersOfPages(paths).map((folder) => folder + mergingScript.name)];

/** The path with up to three slashes more, wherever one stands. */
function hurt(path: string): string[] {
  const [first = '', ...rest] = path.slice(1).split('/');
  const slashes = ['/', '//', '///', '////'];
  return rest.reduce(
    (begun, name) => begun.flatMap((before) => slashes.map((slash) => before + slash + name)),
    slashes.map((slash) => slash + first),
  );
}

it('is what a page finds first, however many slashes its address has', () => {
  const missed = paths.flatMap((path) => {
    const up = '../'.repeat(path.split('/').length - 2) || './';
    return hurt(path).filter((address) => {
      const { pathname } = new URL(up + mergingScript.name, `http://host/help/unstuck${address}`);
      return !files.includes(pathname.replace(/\/+/g, '/').slice('/help/unstuck/'.length));
    });
  });
  expect(missed).toEqual([]);
});

it('has the name of the first script of every page', () => {
  expect(/<script src="\/([^"]+)">/.exec(readFileSync('index.html', 'utf8'))?.[1]).toBe(mergingScript.name);
});

it('opens the address that was meant, on this host, and never the same again', () => {
  const open = (pathname: string) => {
    const opened: string[] = [];
    const location = { pathname, search: '?a=b//c', hash: '#d', replace: (address: string) => opened.push(address) };
    new Function('location', mergingScript.source)(location);
    return opened;
  };
  expect(open('//evil.example//q1///')).toEqual(['/evil.example/q1/?a=b//c#d']);
  expect(open('/q1/place/')).toEqual([]);
});
