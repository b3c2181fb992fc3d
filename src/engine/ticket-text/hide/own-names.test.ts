import { expect, it } from 'vitest';
import { redactText } from './redact-case.ts';

it.each([
  ['CONTOSO\\jdoe cannot sign in. We asked jdoe, JDOE says no.', '<account 1> cannot sign in. We asked <account 1>, <account 1> says no.'],
  ['Mail from kmeyer@contoso.example: kmeyer is away', 'Mail from <mail address 1>: <mail address 1> is away'],
  ['nordcas.contoso.example is up, NORDCAS is not', '<host 1> is up, <host 1> is not'],
  ['Later jdoe called: CONTOSO\\jdoe is locked', 'Later <account 1> called: <account 1> is locked'],
])('hides the name in %j wherever it stands', (text, expected) => {
  expect(redactText(text)).toBe(expected);
});

it.each([
  ['CONTOSO\\backup runs the backup', 'runs the backup'],
  ['sales@contoso.example is down, sales says', 'is down, sales says'],
  ['autodiscover.contoso.example fails, so autodiscover fails', 'fails, so autodiscover fails'],
  ['relay01.contoso.example is the relay', 'is the relay'],
  ['CONTOSO\\ann met the planner', 'met the planner'],
  ['jdoe@contoso.example has jdoering as a colleague', 'has jdoering as a colleague'],
  ['CONTOSO\\will will call', 'will call'],
  ['Contoso.Store.Data failed in Contoso', 'failed in Contoso'],
])('keeps the ordinary word in %j', (text, kept) => {
  expect(redactText(text)).toContain(kept);
});
