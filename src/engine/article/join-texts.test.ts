import { expect, it } from 'vitest';
import { holdsText, joinLooked, joinTexts } from './join-texts.ts';

const mark = '[Typed at the same time in another tab]';

it.each([
  ['both', 'theirs', 'mine', '', `theirs\n${mark}\nmine`],
  ['one that goes on from the other once', 'rang', 'rang twice', '', 'rang twice'],
  ['the same once', 'same', 'same', '', 'same'],
  ['what was typed on, in place of what it was', `rang\n${mark}\nsaw`, 'saw it', 'saw', `rang\n${mark}\nsaw it`],
  ['one where the other is empty', '', 'mine', '', 'mine'],
  ['three', `a1\n${mark}\nb1`, 'c1', '', `a1\n${mark}\nb1\n${mark}\nc1`],
])('keeps %s', (_, theirs, mine, before, joined) => {
  expect(joinTexts(theirs, mine, before)).toBe(joined);
});

it.each([
  ['mine', 'mine', true],
  [`theirs\n${mark}\nmine`, 'mine', true],
  ['theirs and mine', 'mine', false],
  ['theirs', 'mine', false],
])('knows whether %j holds %j', (text, typed, holds) => {
  expect(holdsText(text, typed)).toBe(holds);
});

it('leaves the line above each text as it is', () => {
  const used = joinLooked('own', 'looked');
  expect(used).toBe('own\n[Noted in a look]\nlooked');
  expect([joinTexts(used, 'own'), joinLooked(used, 'looked'), joinTexts(used, 'new')]).toEqual([used, used, `${used}\n${mark}\nnew`]);
});
