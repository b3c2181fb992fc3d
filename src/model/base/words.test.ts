import * as v from 'valibot';
import { expect, it } from 'vitest';
import { cell, text } from './words.ts';

const saidOf = (said: string) => v.safeParse(text, said).issues?.map(({ message }) => message) ?? [];

it('a text holds no sign that nobody sees, and is told which', () => {
  expect(saidOf('Get-Mailbox \u202eexe.txt')).toEqual(['holds a sign that nobody sees, U+202E: take it out']);
  for (const sign of ['\u0000', '\u001b', '\u007f', '\u0085', '\u2066', '\ud800', '\udc00']) {
    expect(saidOf(`a${sign}b`)).toHaveLength(1);
    expect(v.is(cell, `a${sign}b`)).toBe(false);
  }
});

it('a text may be of any language, with lines, tabs, marks of direction and pictures of letters', () => {
  for (const said of ['one\ntwo\r\n\tthree', 'שלום\u200f!', 'می\u200cخواهم', '日本語', '👩\u200d🔧', 'caf\u00e9 \u00a0']) {
    expect(saidOf(said)).toEqual([]);
  }
});
