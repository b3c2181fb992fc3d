import { fieldText } from '../file/sheet.ts';
import { delegatesOf } from './find-rows.ts';
import type { AccountWords } from './messages.ts';
import type { OpenFile } from './open-file.ts';
import { fileOfRow } from './place-rows.ts';
import { fields, isService, type RowIndex } from './row-index.ts';

const countsPerAccount = 5;

/** How many rows each account has: in all, with delegates (or unclear), undecided, granted, left out. */
export type AccountCounts = Uint32Array;

export function countAccounts(files: readonly OpenFile[], { accounts, accountOf }: RowIndex): AccountCounts {
  const counts = new Uint32Array(accounts.length * countsPerAccount);
  const count = (account: number, what: number) => {
    const at = account * countsPerAccount + what;
    counts[at] = (counts[at] ?? 0) + 1;
  };
  for (const { sheet, base, decisions } of files) {
    for (let row = 0; row < sheet.rows; row += 1) {
      const account = accountOf[base + row] ?? 0;
      count(account, 0);
      if (delegatesOf(sheet.flags[row] ?? 0) !== 'no') {
        count(account, 1);
      }
      count(account, 2 + (decisions[row] ?? 0));
    }
  }
  return counts;
}

/** The accounts whose name holds the words, those with most mailboxes first. */
export function findAccounts({ accounts }: RowIndex, counts: AccountCounts, words: string): Uint32Array {
  const wanted = words.toLowerCase();
  const mailboxes = (account: number) => counts[account * countsPerAccount] ?? 0;
  const found = accounts.flatMap((account, id) => (account.toLowerCase().includes(wanted) ? [id] : []));
  return Uint32Array.from(found).sort((a, b) => mailboxes(b) - mailboxes(a) || a - b);
}

export function wordsOfAccount(files: readonly OpenFile[], index: RowIndex, counts: AccountCounts, account: number): AccountWords {
  const first = index.firstRowOf[account] ?? 0;
  const file = fileOfRow(files, first);
  const [mailboxes = 0, withDelegates = 0, undecided = 0, granted = 0, leftOut = 0] = counts.subarray(account * countsPerAccount);
  return {
    account: index.accounts[account] ?? '',
    name: fieldText(file.sheet, first - file.base, fields.name),
    isService: ((index.marks[first] ?? 0) & isService) !== 0,
    mailboxes,
    withDelegates,
    undecided,
    granted,
    leftOut,
  };
}
