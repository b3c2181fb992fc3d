import fc from 'fast-check';
import { expect, it } from 'vitest';
import { widthOf, wrapText } from './wrap-text.ts';

it('breaks at spaces and hyphens, and cuts what is longer than a line', () => {
  expect(wrapText('Which mail events does the log show?', 9.5)).toEqual(['Which mail events', 'does the log show?']);
  expect(wrapText('0x80070005-0x000004dc', 8)).toEqual(['0x80070005-', '0x000004dc']);
  expect(wrapText('mmmmmmmm', 3)).toEqual(['mmm', 'mmm', 'mm']);
});

it('loses nothing but spaces at the ends of lines, and keeps to the width', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), fc.integer({ min: 2, max: 20 }), (text, widest) => {
      const lines = wrapText(text, widest);
      expect(lines.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
      expect(lines.filter((line) => [...line].length > 1 && widthOf(line.trim()) > widest + 0.001)).toEqual([]);
    }),
  );
});
