import { valueBounds } from '../file/fields.ts';
import { textOf } from '../file/letters.ts';
import { fieldEnd, fieldStart, fieldText, type Sheet } from '../file/sheet.ts';
import type { OpenFile } from './open-file.ts';

export const fields = { owner: 0, account: 1, name: 2, delegates: 3, enabled: 4 } as const;

export const isService = 1;
export const isProtected = 2;

/** What is said once for all rows of all files, so that a row holds numbers only. */
export type RowIndex = {
  readonly total: number;
  /** The accounts as first written; upper and lower case do not tell them apart. */
  readonly accounts: readonly string[];
  readonly accountOf: Uint32Array;
  /** A row of each account, for its display name. */
  readonly firstRowOf: readonly number[];
  /** The values of the fifth field. */
  readonly states: readonly string[];
  readonly stateOf: Uint32Array;
  /** Bits of each row: its account or its owner is on a list. */
  readonly marks: Uint8Array;
};

export function indexRows(files: readonly OpenFile[]): RowIndex {
  const total = files.reduce((sum, { sheet }) => sum + sheet.rows, 0);
  const accounts = openDictionary();
  const states = openDictionary();
  const accountOf = new Uint32Array(total);
  const stateOf = new Uint32Array(total);
  const firstRowOf: number[] = [];
  for (const { sheet, base } of files) {
    for (let row = 0; row < sheet.rows; row += 1) {
      const account = accounts.idOf(keyOf(sheet, row, fields.account));
      if (account === firstRowOf.length) {
        firstRowOf.push(base + row);
      }
      accountOf[base + row] = account;
      stateOf[base + row] = states.idOf(keyOf(sheet, row, fields.enabled));
    }
  }
  return { total, accounts: accounts.words, accountOf, firstRowOf, states: states.words, stateOf, marks: new Uint8Array(total) };
}

/** Marks the rows whose account or owner is on a list. A name without a domain fits in every domain. */
export function markRows(files: readonly OpenFile[], index: RowIndex, lists: { service: string; protected: string }): void {
  const services = namesIn(lists.service);
  const owners = namesIn(lists.protected);
  const serviceAccounts = index.accounts.map((account) => isListed(services, account));
  for (const { sheet, base } of files) {
    for (let row = 0; row < sheet.rows; row += 1) {
      const isOwner = owners.size > 0 && owners.has(fieldText(sheet, row, fields.owner).trim().toLowerCase());
      const isAccount = serviceAccounts[index.accountOf[base + row] ?? 0] === true;
      index.marks[base + row] = (isAccount ? isService : 0) | (isOwner ? isProtected : 0);
    }
  }
}

function isListed(names: ReadonlySet<string>, account: string): boolean {
  const name = account.toLowerCase();
  return names.has(name) || names.has(name.slice(name.lastIndexOf('\\') + 1));
}

function namesIn(list: string): Set<string> {
  return new Set(
    list
      .split(/[\r\n;]+/)
      .map((name) => name.replaceAll('"', '').trim().replace(/^\\/, '').toLowerCase())
      .filter((name) => name !== ''),
  );
}

function keyOf({ units, bounds }: Sheet, row: number, field: number): string {
  const [from, to] = valueBounds(units, fieldStart(bounds, row, field), fieldEnd(bounds, row, field));
  return textOf(units, from, to).trim();
}

function openDictionary() {
  const ids = new Map<string, number>();
  const words: string[] = [];
  return {
    words,
    idOf: (word: string) => {
      const known = ids.get(word);
      if (known !== undefined) {
        return known;
      }
      const key = word.toLowerCase();
      const id = ids.get(key) ?? words.length;
      if (id === words.length) {
        words.push(word);
        ids.set(key, id);
      }
      ids.set(word, id);
      return id;
    },
  };
}
