import { expect, it } from 'vitest';
import { indexWords, searchWords } from './search-words.ts';

it.each<[string, string[]]>([
  ['550 5.7.1 Unable to relay.', ['550', '5.7.1', 'unable', 'to', 'relay']],
  ['Events 9297, 3161', ['events', '9297', '3161']],
  ['MSExchangeTransport', ['msexchangetransport']],
  ['Store.exe 5.5.2650', ['store.exe', '5.5.2650']],
  ['(0x80070005)', ['0x80070005']],
  ['Q154298 KB154298 kb 154298 154298', ['154298', '154298', '154298', '154298']],
  ['Über-Größe, naïve', ['uber', 'große', 'naive']],
  ["the sender's Outbox, can’t", ['the', 'sender', 'outbox', 'cant']],
  ["la boîte d’envoi, qu'elle, I'm", ['la', 'boite', 'envoi', 'elle', 'im']],
  ['MAPI_E_NO_ACCESS', ['mapi_e_no_access']],
  ['ﬁle', ['file']],
  ['  …!? ', []],
])('reads %j', (text, words) => {
  expect(searchWords(text)).toEqual(words);
});

it('finds a long name by its parts as well', () => {
  expect(indexWords('MSExchangeTransport store.exe 5.7.1 MAPI_E_NO_ACCESS')).toEqual([
    'msexchangetransport',
    'exchange',
    'transport',
    'store.exe',
    'store',
    'exe',
    '5.7.1',
    'mapi_e_no_access',
    'mapi',
    'access',
  ]);
});
