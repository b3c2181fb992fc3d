import type { LineProblem } from '../file/problem.ts';
import { writeImport } from '../file/write-import.ts';
import { decideRows } from './decide-rows.ts';
import { findRows } from './find-rows.ts';
import { countAccounts, findAccounts, wordsOfAccount } from './group-accounts.ts';
import {
  type AccountWords,
  type Decision,
  decisions,
  type Lists,
  type Opened,
  type Preview,
  type ProblemLine,
  type Progress,
  type Query,
  type RowDetails,
  type RowWords,
  type SavedReview,
  type Summary,
  type Target,
} from './messages.ts';
import { Cancelled, mostBytes, mostLines, type OpenFile, openFile, type ReadFile, wordsOfFile } from './open-file.ts';
import { fileOfRow } from './place-rows.ts';
import { previewGrant } from './preview-grant.ts';
import { indexRows, markRows, type RowIndex } from './row-index.ts';
import { detailsOfRow, wordsOfProblems, wordsOfRow } from './row-words.ts';
import { summarise } from './summarise.ts';
import { writeCsv } from './write-csv.ts';
import { writeTicketText } from './write-ticket-text.ts';

export type Review = ReturnType<typeof createReview>;

/** Everything that is known about the open exports and decided about their lines. Lives in a worker; gives out only what is shown. */
export function createReview(report: (progress: Progress) => void) {
  let files: readonly OpenFile[] = [];
  let index: RowIndex = indexRows([]);
  let lists: Lists = { service: '', protected: '' };
  let shown: Uint32Array = new Uint32Array();
  let shownAccounts: Uint32Array = new Uint32Array();
  let undoable: readonly { readonly id: number; readonly decisions: Uint8Array; readonly reasonOf: Uint32Array }[] = [];
  let openings = 0;
  let ids = 0;
  const reasons = [''];

  const reopen = (next: readonly Omit<OpenFile, 'base'>[]) => {
    let base = 0;
    files = next.map((file) => {
      const placed = { ...file, base };
      base += file.sheet.rows;
      return placed;
    });
    index = indexRows(files);
    markRows(files, index, lists);
    shown = new Uint32Array();
    shownAccounts = new Uint32Array();
    undoable = [];
  };

  const reasonId = (reason: string) => {
    const known = reasons.indexOf(reason);
    return known === -1 ? reasons.push(reason) - 1 : known;
  };

  const rowsOf = (target: Target): Iterable<number> => {
    if (target === 'shown') {
      return shown;
    }
    if ('rows' in target) {
      return target.rows;
    }
    const account = index.accounts.indexOf(target.account);
    return allRows(index.total).filter((row) => index.accountOf[row] === account);
  };

  const words = (row: number) => wordsOfRow(files, index, reasons, row);
  const summary = () => summarise(files, index, undoable.length > 0);
  const fileOf = (id: number) => files.find((file) => file.id === id);

  return {
    /** Reads files one after the other. What cannot be used is refused with a sentence; the others are open. */
    async open(chosen: readonly File[]): Promise<Opened> {
      openings += 1;
      const mine = openings;
      const before = files.length;
      const refused: string[] = [];
      for (const file of chosen) {
        try {
          const read = await openFile(file, report, () => mine !== openings);
          const full = typeof read === 'string' ? read : refuse(files, read);
          if (full !== undefined) {
            refused.push(full);
          } else if (typeof read !== 'string') {
            ids += 1;
            const { rows } = read.sheet;
            reopen([...files, { ...read, id: ids, decisions: new Uint8Array(rows), reasonOf: new Uint32Array(rows) }]);
          }
        } catch (error) {
          if (error instanceof Cancelled) {
            return { opened: files.slice(before).map(wordsOfFile), refused, isCancelled: true };
          }
          throw error;
        }
      }
      return { opened: files.slice(before).map(wordsOfFile), refused, isCancelled: false };
    },

    cancel() {
      openings += 1;
    },

    close(id: number): Summary {
      reopen(files.filter((file) => file.id !== id));
      return summary();
    },

    setLists(next: Lists): Summary {
      lists = next;
      markRows(files, index, lists);
      return summary();
    },

    summarise: summary,

    /** Looks for lines; they stay shown, in this order, until the next search. */
    find(query: Query): number {
      shown = findRows(files, index, query);
      return shown.length;
    },

    rows(from: number, to: number): RowWords[] {
      return Array.from(shown.subarray(from, to), words);
    },

    findAccounts(wanted: string): number {
      shownAccounts = findAccounts(index, countAccounts(files, index), wanted);
      return shownAccounts.length;
    },

    accounts(from: number, to: number): AccountWords[] {
      const counts = countAccounts(files, index);
      return Array.from(shownAccounts.subarray(from, to), (account) => wordsOfAccount(files, index, counts, account));
    },

    details(row: number): RowDetails {
      return detailsOfRow(files, words(row));
    },

    problems(id: number, kind: LineProblem, from: number, to: number): ProblemLine[] {
      const file = fileOf(id);
      return file === undefined ? [] : wordsOfProblems(file.sheet, kind, from, to);
    },

    /** What granting would do, before it is done. */
    preview(target: Target): Preview {
      return previewGrant(files, rowsOf(target), words);
    },

    /**
     * Decides about single lines, or about a group. A group keeps what was decided before, and grants a line with delegates
     * only where `afterLook` says that a person looked.
     */
    decide(target: Target, decision: Decision, reason: string, afterLook = false): { changed: number; heldBack: number; summary: Summary } {
      const isGroup = target === 'shown' || 'account' in target;
      undoable = files.map(({ id, decisions, reasonOf }) => ({ id, decisions: decisions.slice(), reasonOf: reasonOf.slice() }));
      const decided = decideRows(
        files,
        rowsOf(target),
        { decision, reason: reasonId(reason.trim()) },
        { keepsDecided: isGroup && decision !== 'undecided', holdsBack: isGroup && decision === 'granted' && !afterLook },
      );
      return { ...decided, summary: summary() };
    },

    undo(): Summary {
      for (const { id, decisions, reasonOf } of undoable) {
        const file = fileOf(id);
        file?.decisions.set(decisions);
        file?.reasonOf.set(reasonOf);
      }
      undoable = [];
      return summary();
    },

    /** The decisions about a file, to be kept. */
    save(id: number): SavedReview | undefined {
      const file = fileOf(id);
      return (
        file && {
          version: 1,
          rows: file.sheet.rows,
          decisions: file.decisions.slice(),
          reasonOf: file.reasonOf.slice(),
          reasons: [...reasons],
        }
      );
    },

    /** Takes back what was kept about a file; false where it does not fit the file. */
    restore(id: number, saved: SavedReview): boolean {
      const file = fileOf(id);
      if (
        file === undefined ||
        saved.rows !== file.sheet.rows ||
        saved.decisions.length !== saved.rows ||
        saved.reasonOf.length !== saved.rows
      ) {
        return false;
      }
      const renamed = saved.reasons.map(reasonId);
      file.decisions.set(saved.decisions.map((decision) => (decision < decisions.length ? decision : 0)));
      file.reasonOf.set(saved.reasonOf.map((reason) => renamed[reason] ?? 0));
      return true;
    },

    /** The file to import: the granted lines of one export. */
    writeImport(id: number): Uint8Array<ArrayBuffer> | undefined {
      const file = fileOf(id);
      return file && writeImport(file.sheet, (row) => file.decisions[row] === decisions.indexOf('granted'));
    },

    writeCsv(): Uint8Array<ArrayBuffer> {
      return writeCsv(wordsOf(allRows(index.total)));
    },

    writeText(warnings: readonly string[], hasNames: boolean): string {
      const isDecided = (row: number) => {
        const file = fileOfRow(files, row);
        return file.decisions[row - file.base] !== 0;
      };
      return writeTicketText(summary(), wordsOf(allRows(index.total).filter(isDecided)), warnings, hasNames);
    },
  };

  function* wordsOf(rows: Iterable<number>): Generator<RowWords> {
    for (const row of rows) {
      yield words(row);
    }
  }
}

function allRows(total: number): Uint32Array {
  return Uint32Array.from({ length: total }, (_, row) => row);
}

function refuse(files: readonly OpenFile[], { name, size, hash, sheet }: ReadFile): string | undefined {
  if (hash !== undefined && files.some((file) => file.hash === hash)) {
    return `${name} is open already.`;
  }
  const lines = files.reduce((sum, file) => sum + file.sheet.lineCount, sheet.lineCount);
  const bytes = files.reduce((sum, file) => sum + file.size, size);
  return lines > mostLines || bytes > mostBytes
    ? `${name} was not opened: together the files have more than 200,000 lines or 100 MB. Finish and close one first.`
    : undefined;
}
