import { textOf } from '../file/letters.ts';
import { type LineProblem, lineProblems } from '../file/problem.ts';
import { cellsPerProblem, fieldText, furtherFields, isToCheck, type Sheet } from '../file/sheet.ts';
import { delegatesOf } from './find-rows.ts';
import { decisions, type ProblemLine, type RowDetails, type RowWords } from './messages.ts';
import type { OpenFile } from './open-file.ts';
import { fileOfRow } from './place-rows.ts';
import { fields, isProtected, isService, type RowIndex } from './row-index.ts';

// A field of a spoilt file can be as long as the file.
const mostLetters = 300;

/** A row as it is read on the page. */
export function wordsOfRow(files: readonly OpenFile[], index: RowIndex, reasons: readonly string[], row: number): RowWords {
  const file = fileOfRow(files, row);
  const { sheet, base, decisions: decisionOf, reasonOf, name } = file;
  const at = row - base;
  const text = (field: number) => fieldText(sheet, at, field).slice(0, mostLetters);
  const flag = sheet.flags[at] ?? 0;
  const mark = index.marks[row] ?? 0;
  return {
    row,
    file: name,
    line: sheet.lines[at] ?? 0,
    owner: text(fields.owner),
    account: text(fields.account),
    name: text(fields.name),
    delegates: delegatesOf(flag),
    delegatesText: text(fields.delegates),
    enabled: text(fields.enabled),
    decision: decisions[decisionOf[at] ?? 0] ?? 'undecided',
    reason: reasons[reasonOf[at] ?? 0] ?? '',
    isService: (mark & isService) !== 0,
    isProtected: (mark & isProtected) !== 0,
    isToCheck: (flag & isToCheck) !== 0,
  };
}

/** The same row with its further fields and all that was found on its line. */
export function detailsOfRow(files: readonly OpenFile[], words: RowWords): RowDetails {
  const { sheet, base } = fileOfRow(files, words.row);
  return {
    ...words,
    further: furtherFields(sheet, words.row - base).map((field) => field.slice(0, mostLetters)),
    problems: lineProblems.filter((kind) => hasProblem(sheet, kind, words.line)),
  };
}

/** Some of the lines of a file that have a problem, in their order. */
export function wordsOfProblems({ units, problems }: Sheet, kind: LineProblem, from: number, to: number): ProblemLine[] {
  const { cells, count } = problems[kind];
  return Array.from({ length: Math.max(0, Math.min(to, count) - from) }, (_, offset) => {
    const [line = 0, start = 0, end = 0, detail = 0] = cells.subarray((from + offset) * cellsPerProblem);
    return { line, found: textOf(units, start, Math.min(end, start + mostLetters)), detail };
  });
}

function hasProblem({ problems }: Sheet, kind: LineProblem, line: number): boolean {
  const { cells } = problems[kind];
  for (let cell = 0; cell < cells.length; cell += cellsPerProblem) {
    if (cells[cell] === line) {
      return true;
    }
  }
  return false;
}
