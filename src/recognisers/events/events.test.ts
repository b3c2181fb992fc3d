import { expect, it } from 'vitest';
import { readEvidence } from '../text/evidence-text.ts';
import { loggedEvents } from './logged-events.ts';

const recognise = (evidence: string) => loggedEvents.recognise(readEvidence(evidence));

const privateMdb = 'The user /o=ORG/ou=SITE/cn=SRV1/cn=Microsoft Private MDB has caused a security violation.';

it('takes both MTA events as strong, with the lines that show them', () => {
  const evidence = `noise\nEvent ID: 9297\nSource: MSExchangeMTA\nDescription: ${privateMdb}\n\nEvent ID: 3161\nSource: MSExchangeMTA\nnoise`;
  expect(recognise(evidence)).toEqual([
    {
      asked: 'logged-events',
      answerId: 'mta-9297-3161',
      recogniser: 'mta-events',
      strength: 'strong',
      lines: ['Event ID: 9297', 'Source: MSExchangeMTA', `Description: ${privateMdb}`, 'Event ID: 3161'],
    },
  ]);
});

it('takes one MTA event as medium', () => {
  expect(recognise(privateMdb).map(({ strength }) => strength)).toEqual(['medium']);
});

it('says that another user than Private MDB is a weaker sign, also with 3161', () => {
  const evidence = `${privateMdb.replace('Microsoft Private MDB', 'Microsoft MTA')}\n\nEvent ID: 3161\nSource: MSExchangeMTA`;
  expect(recognise(evidence).map(({ strength, note }) => [strength, note])).toEqual([
    ['medium', 'The user in 9297 does not end in Private MDB, which makes this a weaker sign.'],
  ]);
});

it('takes a logged 1020 as strong and a typed one as medium', () => {
  const logged = recognise('Event ID: 1020\nSource: MSExchangeTransport');
  const typed = recognise('the server shows event 1020 MSExchangeTransport');
  expect([...logged, ...typed].map(({ answerId, strength }) => [answerId, strength])).toEqual([
    ['transport-1020', 'strong'],
    ['transport-1020', 'medium'],
  ]);
});

it('says that a name ending in $ is a computer account', () => {
  const evidence = "The account 'CONTOSO\\SRV2$' provided valid credentials, but is not authorized to use the server";
  expect(recognise(evidence).map(({ note }) => note)).toEqual([
    'The name ends in $: a computer account. Another server logs on, and the group ExchangeServers matters.',
  ]);
});
