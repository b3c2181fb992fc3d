import { describe, expect, it } from 'vitest';
import { asScript, asUtf16, scriptLine } from '../fixtures/export-text.ts';
import { createReview } from './create-review.ts';
import { everything, type Query } from './messages.ts';

const line = (owner: string, account: string, delegates = 'No Delegates', state = 'Enabled') =>
  scriptLine(owner, account, account.slice(account.indexOf('\\') + 1), delegates, state, `CN=${owner}`);

const lines = [
  line('Zoe', 'CORP\\BESAdmin'),
  line('Adam', 'CORP\\BESAdmin', 'Has Delegates'),
  line('Bea', 'corp\\besadmin'),
  line('Bea', 'CORP\\carl', 'Has Delegates', 'Disabled'),
  line('Carl', 'CORP\\besadmin2', '?'),
];

async function open(...files: readonly File[]) {
  const review = createReview(() => undefined);
  const opened = await review.open(files.length > 0 ? files : [new File([asScript(...lines)], 'Export.txt')]);
  return { review, opened };
}

const find = (review: ReturnType<typeof createReview>, query: Partial<Query>) => {
  const count = review.find({ ...everything, ...query });
  return review.rows(0, count).map((row) => row.line);
};

describe('opening', () => {
  it('gives each file its hash, its rows and its problems', async () => {
    const { opened } = await open(new File([asUtf16(`\ufeff${lines[0]}\n${lines[0]}\n`)], 'Export.txt'));
    expect(opened).toEqual({
      opened: [
        {
          id: 1,
          name: 'Export.txt',
          hash: expect.stringMatching(/^[0-9a-f]{64}$/),
          rows: 1,
          lineCount: 2,
          fileProblems: [],
          problems: [
            { kind: 'doubled', count: 1 },
            { kind: 'line-end', count: 2 },
          ],
        },
      ],
      refused: [],
      isCancelled: false,
    });
  });

  it('refuses what is no export, says why, and opens the rest', async () => {
    const export1 = new File([asScript(...lines)], 'Export.txt');
    const { opened } = await open(
      new File(['PK\u0003\u0004', '[Content_Types].xml'], 'Export.xlsx'),
      new File(['\u0000\u0001\u0002'], 'picture.png'),
      new File([asScript()], 'HasDelegates.txt'),
      export1,
      new File([asScript(...lines)], 'Copy.txt'),
    );
    expect(opened.opened.map(({ name }) => name)).toEqual(['Export.txt']);
    expect(opened.refused).toEqual([
      'Export.xlsx is an Excel workbook. Save it as “Unicode Text (*.txt)” and choose that file.',
      'picture.png is not a text file. Choose the text file that AddSendAs.vbs wrote.',
      'HasDelegates.txt has no lines. If the script is still running, wait until it has ended. Findstr may find nothing in a Unicode file: choose the export itself.',
      'Copy.txt is open already.',
    ]);
  });

  it('refuses more lines than it can show', async () => {
    // Empty lines count as well, and are the quickest to read.
    const many = asUtf16(`\ufeff${lines[0]}\r\n${'\r\n'.repeat(200_000)}`);
    expect((await open(new File([many], 'Export.txt'))).opened.refused).toEqual(['Export.txt has 200,001 lines. Up to 200,000 are read.']);
  });

  it('stops when that is wanted', async () => {
    const review = createReview(() => review.cancel());
    expect(await review.open([new File([asScript(...lines)], 'Export.txt')])).toEqual({ opened: [], refused: [], isCancelled: true });
    expect(review.summarise().files).toEqual([]);
  });
});

describe('finding', () => {
  it.each<[string, Partial<Query>, number[]]>([
    ['everything, in the order of the file', {}, [1, 2, 3, 4, 5]],
    ['lines with delegates', { delegates: 'has' }, [2, 4]],
    ['lines without', { delegates: 'no' }, [1, 3]],
    ['lines that say neither', { delegates: 'unclear' }, [5]],
    ['what no group action grants by itself', { delegates: 'not-no' }, [2, 4, 5]],
    ['one account, whatever its case, and no longer name', { onlyAccount: 'CORP\\BESAdmin' }, [1, 2, 3]],
    ['accounts that hold the words', { account: 'besadmin' }, [1, 2, 3, 5]],
    ['owners', { owner: 'BEA' }, [3, 4]],
    ['words anywhere', { search: 'cn=adam' }, [2]],
    ['a value of the fifth field', { enabled: 'Disabled' }, [4]],
    ['service accounts', { mark: 'service' }, [1, 2, 3]],
    ['protected owners', { mark: 'protected' }, [3, 4]],
    ['lines to check', { mark: 'to-check' }, [5]],
    ['by owner', { sort: 'owner' }, [2, 3, 4, 5, 1]],
    ['by owner, the other way round', { sort: 'owner', isDescending: true }, [1, 5, 3, 4, 2]],
    ['by account', { sort: 'account' }, [1, 2, 3, 5, 4]],
    ['the last line first', { isDescending: true }, [5, 4, 3, 2, 1]],
  ])('gives %s', async (_, query, expected) => {
    const { review } = await open();
    review.setLists({ service: 'BESAdmin', protected: ' bea \r\n' });
    expect(find(review, query)).toEqual(expected);
  });

  it('gives what was decided', async () => {
    const { review } = await open();
    review.decide({ rows: [1, 3] }, 'left-out', 'delegate');
    expect(find(review, { decision: 'left-out' })).toEqual([2, 4]);
    expect(find(review, { sort: 'decision' })).toEqual([1, 3, 5, 2, 4]);
  });
});

describe('accounts', () => {
  it('stand with what they have, the one with most mailboxes first', async () => {
    const { review } = await open();
    review.decide({ rows: [0] }, 'granted', '');
    expect(review.findAccounts('')).toBe(3);
    expect(review.accounts(0, 1)).toEqual([
      {
        account: 'CORP\\BESAdmin',
        name: 'BESAdmin',
        isService: false,
        mailboxes: 3,
        withDelegates: 1,
        granted: 1,
        leftOut: 0,
        undecided: 2,
      },
    ]);
    expect(review.findAccounts('CARL')).toBe(1);
  });
});

describe('a group action', () => {
  it('grants no line with delegates, or that does not say, before a second look', async () => {
    const { review } = await open();
    find(review, {});
    expect(review.preview('shown')).toMatchObject({ undecided: 5, decided: 0, toLookAt: 3 });
    expect(review.decide('shown', 'granted', 'service')).toMatchObject({ changed: 2, heldBack: 3 });
    expect(find(review, { decision: 'granted' })).toEqual([1, 3]);
    expect(review.decide({ account: 'CORP\\BESAdmin' }, 'granted', 'looked', true)).toMatchObject({ changed: 1, heldBack: 0 });
    expect(find(review, { decision: 'granted' })).toEqual([1, 2, 3]);
  });

  it('keeps what was decided before; a single line can always be decided anew', async () => {
    const { review } = await open();
    review.decide({ rows: [0] }, 'left-out', 'not this one');
    expect(review.decide({ account: 'CORP\\BESAdmin' }, 'granted', '')).toMatchObject({ changed: 1, heldBack: 1 });
    expect(find(review, { decision: 'left-out' })).toEqual([1]);
    review.decide({ rows: [0] }, 'granted', '');
    expect(find(review, { decision: 'left-out' })).toEqual([]);
  });

  it('can be taken back', async () => {
    const { review } = await open();
    review.decide({ rows: [0] }, 'left-out', 'first');
    review.decide({ account: 'CORP\\BESAdmin' }, 'granted', 'second', true);
    expect(review.undo()).toMatchObject({ totals: { granted: 0, leftOut: 1, undecided: 4 }, canUndo: false });
    find(review, { decision: 'left-out' });
    expect(review.rows(0, 1)).toMatchObject([{ line: 1, reason: 'first' }]);
  });
});

describe('what is kept', () => {
  it('restores decisions and reasons for the same file, and refuses what does not fit', async () => {
    const before = (await open()).review;
    before.decide({ rows: [1] }, 'left-out', 'delegate');
    const saved = before.save(1);
    expect(saved).toEqual({
      version: 1,
      rows: 5,
      decisions: Uint8Array.of(0, 2, 0, 0, 0),
      reasonOf: Uint32Array.of(0, 1, 0, 0, 0),
      reasons: ['', 'delegate'],
    });
    const { review } = await open();
    review.decide({ rows: [0] }, 'granted', 'another reason');
    expect(saved && review.restore(1, structuredClone(saved))).toBe(true);
    find(review, { decision: 'left-out' });
    expect(review.rows(0, 1)).toMatchObject([{ line: 2, reason: 'delegate' }]);
    expect(saved && review.restore(1, { ...saved, rows: 4 })).toBe(false);
  });

  it('is restored to the right file of several', async () => {
    const second = asScript(line('Dora', 'EAST\\GoodAdmin'), line('Egon', 'EAST\\GoodAdmin'));
    const { review } = await open(new File([asScript(...lines)], 'a.txt'), new File([second], 'b.txt'));
    review.decide({ account: 'EAST\\GoodAdmin' }, 'granted', '');
    expect(review.writeImport(2)).toEqual(second);
    expect(review.writeImport(1)).toEqual(asScript());
    expect(review.close(1).totals).toMatchObject({ rows: 2, granted: 2 });
    expect(find(review, {})).toEqual([1, 2]);
  });
});

describe('a line in full', () => {
  it('has its further fields as they are and what was found on it', async () => {
    const { review } = await open();
    expect(review.details(4)).toMatchObject({ line: 5, further: ['"""CN=Carl"""'], problems: ['delegates-unclear'] });
    expect(review.problems(1, 'delegates-unclear', 0, 20)).toEqual([{ line: 5, found: lines[4], detail: 0 }]);
  });
});
