import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyLetter } from '../../../../scripts/check/fixtures/any-letter.ts';
import { asScript, scriptLine } from '../fixtures/export-text.ts';
import { createReview } from './create-review.ts';
import { writeCell } from './write-csv.ts';

async function decided() {
  const review = createReview(() => undefined);
  const bytes = asScript(
    scriptLine('Zoe', 'CORP\\BESAdmin', 'BES', 'No Delegates', 'Enabled'),
    scriptLine('=cmd|"/c calc"!A1', 'CORP\\BESAdmin', 'BES', 'Has Delegates', 'Enabled'),
    scriptLine('Adam', 'CORP\\eve', 'Eve', 'Has Delegates', 'Enabled'),
  );
  await review.open([new File([bytes], 'Export.txt')]);
  review.decide({ rows: [0, 1] }, 'granted', 'service account');
  review.decide({ rows: [2] }, 'left-out', 'delegate');
  return review;
}

describe('the table', () => {
  it('has every line with its decision and reason', async () => {
    expect(new TextDecoder('utf-8', { ignoreBOM: true }).decode((await decided()).writeCsv())).toBe(
      [
        '\ufeff"File","Line","Mailbox owner","Account","Display name","Delegates","Enabled","Decision","Reason","Marks"',
        '"Export.txt","1","Zoe","CORP\\BESAdmin","BES","No Delegates","Enabled","grant Send As","service account",""',
        '"Export.txt","2","\'=cmd|""/c calc""!A1","CORP\\BESAdmin","BES","Has Delegates","Enabled","grant Send As","service account","to check"',
        '"Export.txt","3","Adam","CORP\\eve","Eve","Has Delegates","Enabled","leave out","delegate",""',
        '',
      ].join('\r\n'),
    );
  });

  it('never begins a cell with what a spreadsheet takes for a formula', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: anyLetter }),
        fc.constantFrom('', ' ', '\t', '"', "'"),
        fc.constantFrom(...'=+-@|%＝＋－＠'),
        (text, before, sign) => {
          expect(writeCell(`${before}${sign}${text}`).startsWith(`"'`)).toBe(true);
          expect(writeCell(text).slice(1, -1).replaceAll('""', '')).not.toContain('"');
        },
      ),
    );
  });
});

describe('the text for a ticket', () => {
  it('has the decisions by account and reason', async () => {
    expect((await decided()).writeText(['Keep the import file.'], true)).toMatch(
      new RegExp(
        [
          '^Review of an AddSendAs.vbs export \\(KB912918\\)',
          'File: Export.txt, 3 lines, SHA-256 [0-9a-f]{64}',
          'Granted 2, left out 1, undecided 0, of 3 lines. Undecided lines are not imported.',
          '',
          'Grant: CORP\\\\BESAdmin on 2 mailboxes. Reason: service account',
          '  Zoe; =cmd.*',
          'Leave out: CORP\\\\eve on 1 mailbox. Reason: delegate',
          '  Adam',
          '',
          'To know before the import:',
          '- Keep the import file.',
          '',
          'Every line stands in the CSV table.$',
        ].join('\n'),
      ),
    );
  });

  it('hides the names of accounts and owners unless they are wanted', async () => {
    const text = (await decided()).writeText([], false);
    expect(text).toContain(
      'Grant: [account 1] on 2 mailboxes. Reason: service account\nLeave out: [account 2] on 1 mailbox. Reason: delegate',
    );
    expect(text).not.toMatch(/BESAdmin|Zoe|Adam|eve/);
  });
});
