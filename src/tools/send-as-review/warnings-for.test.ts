import { describe, expect, it } from 'vitest';
import { asScript, asWindows1252, scriptLine } from './fixtures/export-text.ts';
import { createReview } from './review/create-review.ts';
import { warningsFor } from './warnings-for.ts';
import type { ReviewWords } from './words.ts';

/** Words that say their own name. */
const words = new Proxy({}, { get: (_, name) => ({ text: String(name), sources: ['F1-01'] }) }) as ReviewWords;

const lines = [
  scriptLine('Zoe', 'CORP\\BESAdmin', 'BES', 'No Delegates', 'Enabled'),
  scriptLine('Adam', 'CORP\\eve', 'Eve', 'Has Delegates', 'Enabled'),
];

async function open(bytes: Uint8Array<ArrayBuffer>) {
  const review = createReview(() => undefined);
  await review.open([new File([bytes], 'Export.txt')]);
  return review;
}

const said = (review: Awaited<ReturnType<typeof open>>) =>
  warningsFor(review.summarise(), words).map(({ statement, lines: about }) =>
    about === undefined ? statement.text : `${statement.text} ${about}`,
  );

describe('before an import', () => {
  it('says little while nothing is granted', async () => {
    expect(said(await open(asScript(...lines)))).toEqual(['inherited']);
  });

  it('warns of delegates, and of SetAll where a line is left out', async () => {
    const review = await open(asScript(...lines));
    review.decide({ rows: [0] }, 'left-out', '');
    review.decide({ rows: [1] }, 'granted', '');
    expect(said(review)).toEqual([
      'whoNeedsIt 1',
      'neverOnBehalf 1',
      'noProtectedList',
      'setAll 1',
      'before',
      'revoke',
      'inherited',
      'example',
    ]);
  });

  it('asks of every granted line whether its account is to send at all', async () => {
    const review = await open(asScript(...lines));
    review.decide({ rows: [0, 1] }, 'granted', '');
    expect(said(review)[0]).toBe('whoNeedsIt 2');
  });

  it('counts the protected owners on whom the grant does not last', async () => {
    const review = await open(asScript(...lines));
    review.setLists({ service: '', protected: 'zoe' });
    review.decide({ rows: [0] }, 'granted', '');
    expect(said(review)).toEqual(['whoNeedsIt 1', 'protectedOwners 1', 'before', 'inherited', 'example']);
  });

  it('warns of a file that is no longer Unicode, and of the account of the Active Directory Connector', async () => {
    const line = scriptLine('Zoë', 'CORP\\Exchange Services', 'ES', 'No Delegates', 'Enabled');
    expect(said(await open(asWindows1252(`${line}\r\n`)))).toEqual(['notUnicode', 'exchangeServices', 'inherited']);
  });
});
