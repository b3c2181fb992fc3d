import { expect, it } from 'vitest';
import { decodeText } from './decode-text.ts';

const text = 'Event ID: 9297\r\nSource: MSExchangeMTA\r\n';
const little = Uint8Array.from([...text].flatMap((letter) => [letter.charCodeAt(0), 0]));
const big = Uint8Array.from([...text].flatMap((letter) => [0, letter.charCodeAt(0)]));

it('reads UTF-8 and UTF-16, with a mark and without', () => {
  const utf8 = new TextEncoder().encode(text);
  const files = [utf8, [0xef, 0xbb, 0xbf, ...utf8], little, [0xff, 0xfe, ...little], big, [0xfe, 0xff, ...big]];
  expect(files.map((bytes) => decodeText(Uint8Array.from(bytes)))).toEqual(files.map(() => text));
});

it('reads the older Windows letters', () => {
  expect(decodeText(Uint8Array.from([0x4d, 0xfc, 0x6c, 0x6c, 0x65, 0x72]))).toBe('Müller');
});

it('reads an empty file as empty text', () => {
  expect(decodeText(new Uint8Array())).toBe('');
});

it('refuses what is no text', () => {
  const picture = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d, 0x49, 0x48, 0x44, 0x52]);
  const archive = Uint8Array.from({ length: 2000 }, (_, index) => (index * 7919) % 256);
  expect([picture, archive].map(decodeText)).toEqual([undefined, undefined]);
});
