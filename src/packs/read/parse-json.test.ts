import { expect, it } from 'vitest';
import { describeFault } from '../describe-fault.ts';
import { parseJson } from './parse-json.ts';

function saidOf(text: string): string[] {
  const read = parseJson('a.json', text);
  return 'faults' in read ? read.faults.map(describeFault) : [];
}

const nested = (levels: number) => `${'['.repeat(levels)}${']'.repeat(levels)}`;

it('gives what JSON says', () => {
  const value = { a: [1, 'x "{[" \\\\', null], 'b-c': { d: true } };
  expect(parseJson('a.json', JSON.stringify(value))).toEqual({ value });
});

it.each([
  ['{\n  "a": 1\n  "b": 2\n}', ['a.json: is no JSON: comma expected, line 3, column 3.']],
  ['', ['a.json: is no JSON: value expected, line 1, column 1.']],
  ['{"a": 1} // why', ['a.json: is no JSON: invalid comment token, line 1, column 10.']],
  ['{"nodes": {\n"a": 1,\n"a": 2}}', ['a.json › nodes.a: stands here twice, line 3, column 1.']],
  ['{"list": [{"constructor": 1}]}', ['a.json › list[0].constructor: is no name that can be used, line 1, column 12.']],
  ['{"__proto__": {"x": 1}}', ['a.json › __proto__: is no name that can be used, line 1, column 2.']],
  [nested(12), []],
  [nested(13), ['a.json: lies deeper than 12 levels, line 1, column 13.']],
  [`"${'x'.repeat(5_000_000)}"`, ['a.json: is longer than 5000000 characters.']],
])('says where and what is wrong: %#', (text, said) => {
  expect(saidOf(text)).toEqual(said);
});

it('ends at once where brackets never do', () => {
  expect(saidOf('['.repeat(200_000))).toEqual(['a.json: lies deeper than 12 levels, line 1, column 13.']);
});
