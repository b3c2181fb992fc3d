import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { unwrapLink } from './unwrap-link.ts';

const query = 'exchange-version=v5-5&mail-location=outbox&logged-events=mta-9297-3161&role-held=no';
const whole = `https://help.example/kb/q100001-outbox/role-missing/?${query}`;
const encoded = encodeURIComponent(whole);

type Row = { url: string; kind: string; expect: string };
// Written by somebody who had not seen the rule.
const rows = readFileSync(new URL('fixtures/hurt-links.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line): Row => JSON.parse(line))
  .filter(({ url }) => !url.startsWith('https://help.example/kb/'));

test.each(rows.map(({ kind, url }) => [kind, url] as const))('%s', (_, url) => {
  expect(unwrapLink(url)).toBe(whole);
});

test.each([
  ['the first form of urldefense', `https://urldefense.proofpoint.com/v1/url?u=${encoded}&k=abc%3D`],
  ['the third form with a letter replaced', `https://urldefense.com/v3/__${whole.replace('role-held', 'role*held')}__;LQ!!abc$`],
  ['base64 in a parameter', `https://eu-west-1.protection.example?d=help.example&u=${btoa(whole)}&i=1`],
  ['the link in the path', `https://secure-web.example/1aB2-cD/${encoded}`],
  [
    'two services around each other',
    `https://nam02.safelinks.protection.outlook.com/?url=${encodeURIComponent(`https://www.google.com/url?q=${encoded}&sa=D`)}&data=05`,
  ],
  ['none', whole],
])('%s', (_, url) => {
  expect(unwrapLink(url)).toBe(whole);
});

test('what holds no link stays', () => {
  for (const link of [
    'https://protect.example/s/AbC123?domain=help.example',
    'no link',
    'https://urldefense.com/v3/',
    'https://a.example/?url=https%3A%2F%2F',
  ]) {
    expect(unwrapLink(link)).toBe(link);
  }
});
