import { summaries } from 'virtual:pack/summaries';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { spellOwnLinks } from '../evidence/read-pasted-links.ts';
import { keepLinks } from './links-in-typed.ts';
import { readCallerWords } from './read-caller-words.ts';
import { keepTyped } from './typed-in-tab.ts';

// A browser that keeps nothing for a tab: then the page remembers.
beforeAll(() => {
  vi.stubGlobal('location', new URL('http://localhost:4300/'));
  vi.stubGlobal('history', { state: { typed: true } });
  vi.stubGlobal('sessionStorage', undefined);
});
afterAll(() => {
  keepTyped('');
  vi.unstubAllGlobals();
});
const link = `https://desk.contoso.example/${summaries[0]?.id}/?role-held=no`;

it.each([
  [`It is slow since Monday ${link}`, 'It is slow since Monday'],
  [`${link} she says it is slow`, 'she says it is slow'],
  [`It is slow, see ${link}, and again today.`, 'It is slow, see, and again today.'],
  [`It is slow (${link}). Again today.`, 'It is slow. Again today.'],
  [`It is slow since Monday\nLink: <${link}>\nand again today`, 'It is slow since Monday\nand again today'],
  [`I opened the link ${link} and it is slow`, 'I opened the link and it is slow'],
  [link, ''],
  ['It is slow, says https://other.example/a/b/?c=d and so on', 'It is slow, says https://other.example/a/b/?c=d and so on'],
])('takes of %j only what the caller said', (text, said) => {
  keepTyped(text);
  keepLinks(spellOwnLinks(text));
  expect(readCallerWords()).toBe(said);
});
