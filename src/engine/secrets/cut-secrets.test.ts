import { expect, it } from 'vitest';
import { cutSecrets } from './cut-secrets.ts';
import { describeCuts } from './describe-cuts.ts';
import lookAlikeRows from './judged/lookalikes-open.jsonl?raw';
import ownLookAlikeRows from './judged/lookalikes-ours.jsonl?raw';
import secretRows from './judged/secrets-open.jsonl?raw';
import ownSecretRows from './judged/secrets-ours.jsonl?raw';

type SecretRow = { readonly id: string; readonly text: string; readonly secrets: readonly string[]; readonly keeps: readonly string[] };
type LookAlikeRow = { readonly id: string; readonly text: string };

const readRows = <Row>(text: string) =>
  text
    .trim()
    .split('\n')
    .map((line): Row => JSON.parse(line));
// Those of others, and what came to our mind after reading the formats.
const real = [...readRows<SecretRow>(secretRows), ...readRows<SecretRow>(ownSecretRows)];
const lookAlikes = [...readRows<LookAlikeRow>(lookAlikeRows), ...readRows<LookAlikeRow>(ownLookAlikeRows)];

it('cuts every secret, and keeps what stands beside it', () => {
  const wrong = real.flatMap(({ id, text, secrets, keeps }) => {
    const cut = cutSecrets(text).text;
    const faults = [...secrets.filter((secret) => cut.includes(secret)), ...keeps.filter((kept) => !cut.includes(kept))];
    return faults.length === 0 ? [] : [[id, ...faults]];
  });
  expect(real.length).toBeGreaterThanOrEqual(140);
  expect(wrong).toEqual([]);
});

it('touches at most one in thirty of what only looks like a secret', () => {
  const touched = lookAlikes.filter(({ text }) => cutSecrets(text).text !== text).map(({ id }) => id);
  expect(lookAlikes.length).toBeGreaterThanOrEqual(90);
  expect(touched.length).toBeLessThanOrEqual(lookAlikes.length / 30);
});

it.each([
  'First pass: 3 of 9, second pass: done',
  '1st pass: priv1.edb, 2nd pass: pub1.edb',
  'Final pass = 14%, third pass: Defrag2',
  'zweiter Pass: priv1.edb',
  'pass: 134, fail: 2',
  'consistency pass: finished',
  'Received-SPF: Pass (mx1.fabrikam.example: domain of fabrikam.example designates 192.0.2.7) client-ip=192.0.2.7',
  'spf=pass smtp.mailfrom=fabrikam.example; dkim=pass header.d=fabrikam.example; dmarc=pass action=none',
  'dkim: pass header.d=fabrikam.example',
  'DKIM check: pass (selector1.fabrikam.example)',
  'Status: pass mx1.fabrikam.example',
])('takes %j for a verdict or a run, not for a password', (text) => {
  expect(cutSecrets(text).text).toBe(text);
});

it.each(['scanner pass: Summer09!', 'pass=Summer09!', 'user scan, pass Summer09!', 'pass: 3141 fails, Summer: pass: Summer09!'])(
  'takes pass in %j for a password',
  (text) => {
    expect(cutSecrets(text).text).not.toContain('Summer09!');
  },
);

it('changes nothing the second time', () => {
  for (const { text } of [...real, ...lookAlikes]) {
    const once = cutSecrets(text).text;
    expect(cutSecrets(once)).toEqual({ text: once, cuts: [] });
  }
});

it.each([
  ['password: Summer09!', '[Password cut]', 'A password was cut here: it is never kept.'],
  [
    'AUTH LOGIN\n334 VXNlcm5hbWU6\nc2Nhbm5lcg==\n334 UGFzc3dvcmQ6\nU2VjcmV0MQ==\n535 5.7.3',
    '[User name cut]',
    'A user name and a password were cut here: they are never kept.',
  ],
  ['Cookie: a=b1; c=d2\nSet-Cookie: e=f3', '[Cookie cut]', '2 cookies were cut here: they are never kept.'],
])('puts a mark in place of %j and says what it was', (text, mark, said) => {
  const { text: cut } = cutSecrets(text);
  expect(cut).toContain(mark);
  expect(describeCuts(cut)).toBe(said);
});

it('says nothing where nothing was cut', () => {
  expect(describeCuts('the password has expired')).toBeUndefined();
});

const repeated = (piece: string) => piece.repeat(Math.ceil(200_000 / piece.length));

it.each([
  'password ',
  'password=',
  'password: ',
  'password for ',
  'password=a;',
  'password "',
  '<password ',
  'psexec -p ',
  'net use ',
  'snmp -c ',
  'wpa wlan ',
  'authorization: basic ',
  'a://',
  'https://x:',
  'A1b2',
  'AUTH LOGIN\n',
  'AUTH LOGIN\n334 \n',
  '-----BEGIN PRIVATE KEY-----\n',
  'Private-Lines: 999\n',
  '\n',
  ' ',
  'api key ',
  'eyJ',
  '::a:',
  '$1$',
  'community ',
  'Cookie: a=',
])('takes no time to speak of for much of %j', (piece) => {
  const text = repeated(piece);
  const start = performance.now();
  cutSecrets(text);
  // Many times what it takes; a pattern that goes wrong takes minutes.
  expect(performance.now() - start).toBeLessThan(3_000);
});
