import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { MatchedKey } from '../engine/keys/match-keys.ts';
import { type KeysOfArticle, readWithKeys } from './read-with-keys.ts';

const refused: MatchedKey = {
  id: 'refused',
  event: 7001,
  source: ['AcmeVPN'],
  text: ["The tunnel of '{account}' was refused"],
  says: [{ answer: ['acme.tunnel', 'refused'] }],
  fills: { USER: 'account' },
  status: 'trial',
};
const acme: readonly KeysOfArticle[] = [{ articleId: 'acme.vpn', keys: [refused] }];
const record = "Event ID: 7001\nSource: AcmeVPN\nDescription:\nThe tunnel of 'ACME\\joe' was refused.";

describe('what keys find in what was pasted', () => {
  it('names the article, the lines, what is said, what fills a blank, and that it is on trial', () => {
    expect(readWithKeys([acme], record)).toEqual([
      {
        articleId: 'acme.vpn',
        keyId: 'refused',
        lines: ['Event ID: 7001', 'Source: AcmeVPN', "The tunnel of 'ACME\\joe' was refused."],
        answer: ['acme.tunnel', 'refused'],
        fills: { USER: 'ACME\\joe' },
        undecided: [],
        isTrial: true,
      },
    ]);
  });

  it.each([
    ['what is over', "Last week it said: the tunnel of 'ACME\\joe' was refused. That is solved."],
    ['what was asked for', "Do you see “The tunnel of 'ACME\\joe' was refused”?"],
    [
      'an older message below one that says that it is solved',
      `This one is solved, thank you.\n\n-----Original Message-----\n> ${record.replaceAll('\n', '\n> ')}`,
    ],
    [
      'an older message below one that asks to close it',
      `It has held since the update. Please close.\n\nOn Tue, 3 Nov 2026 Karl wrote:\n> The tunnel of 'ACME\\joe' was refused.`,
    ],
    ['a pasted article', `SYMPTOMS\nThe tunnel of 'x' was refused.\nCAUSE\nThe group.\nRESOLUTION\nAdd it.`],
  ])('is nothing in %s', (_, text) => {
    expect(readWithKeys([acme], text)).toEqual([]);
  });

  it('is found where it holds, though it stands before in what does not', () => {
    const text = `It was so last week: the tunnel of 'ACME\\ann' was refused.\n\nNow we see:\n${record}`;
    expect(readWithKeys([acme], text).map(({ fills }) => fills)).toEqual([{ USER: 'ACME\\joe' }]);
  });

  it('is the same whatever keys another pack has', () => {
    const words = ['AcmeVPN', 'tunnel', 'event', 'source', 'refused', 'Description', '7001', 'joe'];
    const other: fc.Arbitrary<MatchedKey> = fc.record({
      id: fc.constant('other'),
      event: fc.constantFrom(7001, 7, 1),
      source: fc.constantFrom(...words).map((word) => [word] as const),
      text: fc.constantFrom(...words).map((word) => [`the ${word} of {any} was`] as const),
      status: fc.constant('proven' as const),
    });
    const texts = [record, 'event 7001 of the tunnel logged by AcmeVPN', 'Warning\t9:41:02\tAcmeVPN\t7001\trefused'];
    fc.assert(
      fc.property(fc.array(other, { maxLength: 5 }), fc.constantFrom(...texts), (keys, text) => {
        const found = readWithKeys([[{ articleId: 'globex.vpn', keys }], acme], text);
        expect(found.filter(({ articleId }) => articleId === 'acme.vpn')).toEqual(readWithKeys([acme], text));
      }),
      { numRuns: 60 },
    );
  });
});
