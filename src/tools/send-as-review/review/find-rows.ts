import { makeFinder } from '../file/letters.ts';
import { fieldEnd, fieldStart, fieldText, hasDelegates, hasNoDelegates, isToCheck } from '../file/sheet.ts';
import { type Delegates, decisions, type Query, type SortColumn } from './messages.ts';
import type { OpenFile } from './open-file.ts';
import { fields, isProtected, isService, type RowIndex } from './row-index.ts';

/** The rows that a query asks for, in its order. */
export function findRows(files: readonly OpenFile[], index: RowIndex, query: Query): Uint32Array {
  const found = new Uint32Array(index.total);
  let count = 0;
  const only = query.onlyAccount === undefined ? -1 : index.accounts.indexOf(query.onlyAccount);
  const state = query.enabled === undefined ? -1 : index.states.indexOf(query.enabled);
  const decided = query.decision === 'any' ? -1 : decisions.indexOf(query.decision);
  const mark = query.mark === 'service' ? isService : query.mark === 'protected' ? isProtected : 0;
  const search = query.search === '' ? undefined : makeFinder(query.search);
  const owner = query.owner === '' ? undefined : makeFinder(query.owner);
  const accounts = query.account === '' ? undefined : accountsWith(index, query.account);
  for (const { sheet, base, decisions: decisionOf } of files) {
    const { units, bounds, ends, flags } = sheet;
    for (let row = 0; row < sheet.rows; row += 1) {
      const at = base + row;
      const account = index.accountOf[at] ?? 0;
      const flag = flags[row] ?? 0;
      if (
        (only === -1 || account === only) &&
        fitsDelegates(query.delegates, delegatesOf(flag)) &&
        (state === -1 || index.stateOf[at] === state) &&
        (decided === -1 || decisionOf[row] === decided) &&
        (mark === 0 || ((index.marks[at] ?? 0) & mark) !== 0) &&
        (query.mark !== 'to-check' || (flag & isToCheck) !== 0) &&
        (accounts === undefined || accounts[account] === 1) &&
        (owner === undefined || owner(units, fieldStart(bounds, row, fields.owner), fieldEnd(bounds, row, fields.owner))) &&
        (search === undefined || search(units, fieldStart(bounds, row, 0), ends[row] ?? 0))
      ) {
        found[count] = at;
        count += 1;
      }
    }
  }
  return sortRows(found.slice(0, count), query, ranksOf(files, index, query.sort));
}

export function delegatesOf(flag: number): Delegates {
  return (flag & hasDelegates) !== 0 ? 'has' : (flag & hasNoDelegates) !== 0 ? 'no' : 'unclear';
}

function fitsDelegates(wanted: Query['delegates'], delegates: Delegates): boolean {
  return wanted === 'any' || (wanted === 'not-no' ? delegates !== 'no' : delegates === wanted);
}

function accountsWith({ accounts }: RowIndex, words: string): Uint8Array {
  const wanted = words.toLowerCase();
  return Uint8Array.from(accounts, (account) => (account.toLowerCase().includes(wanted) ? 1 : 0));
}

// Rows that are alike keep the order of the files.
function sortRows(rows: Uint32Array, { isDescending }: Query, ranks: Uint32Array | undefined): Uint32Array {
  if (ranks === undefined) {
    return isDescending ? rows.reverse() : rows;
  }
  const sign = isDescending ? -1 : 1;
  return rows.sort((a, b) => sign * ((ranks[a] ?? 0) - (ranks[b] ?? 0)) || a - b);
}

/** The place of each row's value among all values of a column; undefined for the order of the files. */
function ranksOf(files: readonly OpenFile[], index: RowIndex, column: SortColumn): Uint32Array | undefined {
  switch (column) {
    case 'line':
      return undefined;
    case 'owner':
      return rankOwners(files, index);
    case 'account':
      return rankWords(index.accounts, index.accountOf);
    case 'enabled':
      return rankWords(index.states, index.stateOf);
    case 'delegates':
      return rankRows(files, index, ({ sheet }, row) => (sheet.flags[row] ?? 0) & (hasDelegates | hasNoDelegates));
    case 'decision':
      return rankRows(files, index, (file, row) => file.decisions[row] ?? 0);
  }
}

// The order of owners is costly and never changes while the same files are open.
const ownerRanks = new WeakMap<RowIndex, Uint32Array>();

function rankOwners(files: readonly OpenFile[], index: RowIndex): Uint32Array {
  const known = ownerRanks.get(index);
  if (known !== undefined) {
    return known;
  }
  const ids = new Map<string, number>();
  const idOf = new Uint32Array(index.total);
  for (const { sheet, base } of files) {
    for (let row = 0; row < sheet.rows; row += 1) {
      const owner = fieldText(sheet, row, fields.owner);
      const id = ids.get(owner) ?? ids.size;
      ids.set(owner, id);
      idOf[base + row] = id;
    }
  }
  const ranks = rankWords([...ids.keys()], idOf);
  ownerRanks.set(index, ranks);
  return ranks;
}

function rankWords(words: readonly string[], idOf: Uint32Array): Uint32Array {
  const { compare } = new Intl.Collator('en');
  const place = new Uint32Array(words.length);
  for (const [rank, id] of words
    .map((_, id) => id)
    .sort((a, b) => compare(words[a] ?? '', words[b] ?? ''))
    .entries()) {
    place[id] = rank;
  }
  return idOf.map((id) => place[id] ?? 0);
}

function rankRows(files: readonly OpenFile[], { total }: RowIndex, rankOf: (file: OpenFile, row: number) => number): Uint32Array {
  const ranks = new Uint32Array(total);
  for (const file of files) {
    for (let row = 0; row < file.sheet.rows; row += 1) {
      ranks[file.base + row] = rankOf(file, row);
    }
  }
  return ranks;
}
