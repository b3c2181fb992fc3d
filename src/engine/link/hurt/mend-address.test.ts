import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mendAddress } from './mend-address.ts';

const whole = '/q100001-outbox/role-missing/?exchange-version=v5-5&mail-location=outbox&logged-events=mta-9297-3161&role-held=no';
const base = '/kb';

type Row = { id: string; url: string; kind: string; expect: 'whole' | 'suggests' | 'stays' };
// Written by somebody who had not seen the rule.
const rows = readFileSync(new URL('fixtures/hurt-links.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line): Row => JSON.parse(line))
  .filter(({ url }) => url.startsWith('https://help.example/kb/'));

function mend(address: string): string {
  const { pathname, search, hash } = new URL(`https://help.example${address}`);
  return mendAddress({ pathname, search, hash }) ?? pathname + search;
}

describe('links that others hurt', () => {
  test.each(rows.map(({ url, kind, expect: wanted }) => [kind, url.slice(`https://help.example${base}`.length), wanted] as const))(
    '%s',
    (_, address, wanted) => {
      expect(mend(address)).toBe(wanted === 'whole' ? whole : address);
    },
  );
});

describe('links to places of another pack', () => {
  const first = '/in/?acme.vpn-drops';
  const place = '/in/?acme.vpn-drops=tunnel-up&acme.vpn-client=v5&role-held=no';
  test.each([first, place, '/in/map/?acme.vpn-drops=tunnel-up&role-held=no', '/in/about/?acme.vpn-drops'])(
    'stay as they are: %s',
    (address) => {
      expect(mend(address)).toBe(address);
    },
  );
  test.each([
    [`${first}.`, first],
    [`${first}=`, first],
    [`${first}=).`, first],
    ['/IN/?ACME.VPN-DROPS', first],
    ['/in/index.html?acme.vpn-drops', first],
    [`${first}&utm_source=mail`, first],
    [`${place}.`, place],
    [place.replaceAll('&', '&amp;'), place],
    ['/in/?acme%2Evpn-drops%3Dtunnel-up%26acme%2Evpn-client%3Dv5%26role-held%3Dno', place],
  ])('are mended: %s', (address, meant) => {
    expect(mend(address)).toBe(meant);
  });
});

const hurt: readonly (readonly [string, string])[] = [
  ...[
    ...'.,;:!?)]}>*_~|"\'`',
    '%E2%80%8B',
    '%EF%BB%BF',
    '%C2%A0',
    '%E2%80%A6',
    '%22%3E',
    ').',
    '%5D(',
    '>,',
    '%20',
    '%0A',
    '%7CUnstuck',
  ].map((mark) => ['a mark at the end', whole + mark] as const),
  ['words behind it', `${whole}%20please%20have%20a%20look`],
  ['entities twice', whole.replaceAll('&', '&amp;amp;')],
  ['a typographic dash', whole.replaceAll('-', '%E2%80%91')],
  [
    'escapes three times',
    `/q100001-outbox/role-missing/?${encodeURIComponent(encodeURIComponent(encodeURIComponent(whole.split('?')[1] ?? '')))}`,
  ],
  ['another case throughout', whole.toUpperCase()],
  ['no question mark', whole.replace('?', '&')],
  ['two question marks', `${whole}?utm_source=x`],
  ['semicolons', whole.replaceAll('&', ';')],
  ['doubled signs', whole.replaceAll('&', '&&').replace('?', '??')],
  ['Markdown escapes', whole.replaceAll('&', '\\&').replaceAll('=', '\\=')],
  ['an answer said twice', `${whole}&role-held=no`],
  ['what Teams adds', `${whole}&xsdata=MDV8MDF8&sdata=Zm9v%3D&ovuser=5f0c%2Cann%40contoso.example&clickparams=eyJ`],
  ['what SharePoint adds', `${whole}&web=1&CT=1700000000000&OR=Outlook-Body&CID=5C1A`],
  ['a line broken in a path', whole.replace('role-missing', 'role-%0D%0Amissing')],
];

test.each(hurt)('%s loses nothing: %#', (_, address) => {
  expect(mend(address)).toBe(whole);
});

test('what nobody hurt stays as it is, also what is reserved for packs', () => {
  for (const address of [
    '/',
    '/triage/',
    '/cases/?id=3f2b00ff00aa11bb',
    whole,
    '/in/?acme.vpn-drops=tunnel-up&acme.vpn-client=v5',
    '/KB912918',
  ]) {
    expect(mend(address)).toBe(address);
  }
});

test('what was lost stays to be said', () => {
  expect(mend('/q100001-outbox/?exchange-version=v5-5&role-held=')).toBe('/q100001-outbox/?exchange-version=v5-5&role-held=');
  expect(mend('/q100001-outbox/?exchange-version=v5-5&role-held=n%20o')).toBe('/q100001-outbox/?exchange-version=v5-5&role-held=n');
  expect(mend('/q100001-outbox/?exchange-version=v5-5&exchange-version=v4-0.')).toBe(
    '/q100001-outbox/?exchange-version=v5-5&exchange-version=v4-0',
  );
  expect(mend('/q100001-outbox/?mail$loc=outbox&role-held=no.')).toBe('/q100001-outbox/?mail%24loc=outbox&role-held=no');
});

test('mending again changes nothing, and stays on this site, whatever it is given', () => {
  const piece = fc.oneof(
    fc.constantFrom(
      '?',
      '&',
      '=',
      '/',
      '#',
      '%',
      '\\',
      '&amp;',
      '%25',
      '%26',
      '=3D',
      '.',
      ' ',
      'index.html',
      'utm_source',
      'role-held',
      'V5',
      '\u200b',
    ),
    fc.string({ unit: 'grapheme', maxLength: 4 }),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 14 }), (pieces) => {
      const { pathname, search, hash } = new URL(`http://host/${pieces.join('')}`, 'http://host/');
      const mended = mendAddress({ pathname, search, hash });
      if (mended !== undefined) {
        const again = new URL(mended, 'http://host/');
        expect(again.host).toBe('host');
        expect(mendAddress({ pathname: again.pathname, search: again.search, hash: again.hash })).toBeUndefined();
      }
    }),
    { numRuns: 2000, examples: [[['?', '%', '㊱']], [['?', '%', '㏩']]] },
  );
});
