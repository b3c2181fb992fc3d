import { expect, it } from 'vitest';
import type { Blank } from '../../model/article/article.ts';
import { fillBlanks } from './blanks.ts';

const blank: Blank = { label: 'A name', example: 'x' };
const blanks = { SERVER: blank, 'SERVER\\CONNECTOR': blank };

it('fills in what was typed, and leaves the name where nothing was', () => {
  expect(fillBlanks('ping SERVER', blanks, new Map([['SERVER', 'MAIL01']]))).toEqual([
    { text: 'ping ' },
    { text: 'MAIL01', blank: 'SERVER' },
  ]);
  expect(fillBlanks('ping SERVER', blanks, new Map([['SERVER', '  ']]))).toEqual([{ text: 'ping ' }, { text: 'SERVER', blank: 'SERVER' }]);
});

it('takes a blank only where it stands alone, and the longer of two', () => {
  expect(fillBlanks('SERVERS "SERVER\\CONNECTOR"', blanks, new Map())).toEqual([
    { text: 'SERVERS "' },
    { text: 'SERVER\\CONNECTOR', blank: 'SERVER\\CONNECTOR' },
    { text: '"' },
  ]);
});

it('keeps a command one line, whatever is typed', () => {
  expect(
    fillBlanks('ping SERVER', blanks, new Map([['SERVER', 'a\r\nformat c:']]))
      .map(({ text }) => text)
      .join(''),
  ).toBe('ping a format c:');
});
