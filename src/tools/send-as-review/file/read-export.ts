import type { Decoded } from './decode-export.ts';
import { isFindHeader, prefixLength } from './foreign-text.ts';
import { type Growing, openGrowing } from './growing.ts';
import { judgeRow } from './judge-row.ts';
import { byteOrderMark, carriageReturn, endOfFile, lineFeed, quote, tab } from './letters.ts';
import { openLineBook } from './line-book.ts';
import { type FileProblem, type LineProblem, lineProblems } from './problem.ts';
import { boundsPerRow, cellsPerProblem, fieldStart, isToCheck, knownFields, type Problems, type Sheet } from './sheet.ts';

/** Called between parts of the work; what it throws ends the reading. */
export type Pause = (done: number, of: number) => Promise<void>;

const unitsPerPart = 2_000_000;
const questionMark = 0x3f;
const replacement = 0xfffd;

/** Finds the rows of an export and what is wrong with its lines. */
export async function readExport(decoded: Decoded, pause: Pause): Promise<Sheet> {
  const { units } = decoded;
  const rowsAtMost = countLineEnds(units) + 1;
  const lines = new Uint32Array(rowsAtMost);
  const bounds = new Uint32Array(rowsAtMost * boundsPerRow);
  const ends = new Uint32Array(rowsAtMost);
  const flags = new Uint8Array(rowsAtMost);
  const fieldCounts = new Uint16Array(rowsAtMost);
  const found = openProblems();
  const book = openLineBook(
    units,
    rowsAtMost,
    (row) => fieldStart(bounds, row, 0),
    (row) => ends[row] ?? 0,
  );
  // In ANSI and ASCII a question mark may stand for a letter that was lost.
  const lostInNarrow = decoded.encoding === 'ansi' || decoded.encoding === 'ascii' ? questionMark : replacement;
  let rows = 0;
  let line = 0;

  const takeRow = (start: number, end: number) => {
    const from = start + prefixLength(units, start, end);
    const first = rows * boundsPerRow;
    let fields = 1;
    let hash = 0;
    let mayHaveLost = false;
    bounds[first] = from;
    for (let at = from; at < end; at += 1) {
      const unit = units[at] ?? 0;
      hash = Math.imul(hash ^ unit, 0x01000193);
      if (unit === tab) {
        if (fields < knownFields) {
          bounds[first + fields] = at + 1;
        } else if (fields === knownFields) {
          bounds[first + knownFields] = at;
        }
        fields += 1;
      } else if (unit === replacement || unit === lostInNarrow) {
        mayHaveLost = true;
      }
    }
    if (fields === knownFields) {
      bounds[first + knownFields] = end;
    }
    if (from !== start) {
      found['file-prefix'].add(line, start, from, 0);
    }
    if (fields < knownFields) {
      found.short.add(line, start, end, fields);
      return;
    }
    const same = book.enter(rows, hash, from, end);
    if (same !== -1) {
      found.doubled.add(line, start, end, lines[same] ?? 0);
      return;
    }
    lines[rows] = line;
    ends[rows] = end;
    fieldCounts[rows] = Math.min(fields, 0xffff);
    const judged = judgeRow(units, bounds, rows, mayHaveLost);
    flags[rows] = judged.flags;
    for (const problem of judged.problems) {
      found[problem].add(line, from, end, 0);
    }
    rows += 1;
  };

  let at = 0;
  let nextPause = unitsPerPart;
  while (at < units.length) {
    // `copy /b` joins files with the mark at the beginning of each.
    const isMarked = units[at] === byteOrderMark;
    const start = isMarked ? at + 1 : at;
    at = start;
    while (at < units.length && units[at] !== lineFeed && units[at] !== carriageReturn && !beginsJoined(units, at)) {
      at += 1;
    }
    line += 1;
    const end = at;
    if (isMarked) {
      found['mark-inside'].add(line, start, end, 0);
    }
    const isFull = units[at] === carriageReturn && units[at + 1] === lineFeed;
    at += isFull ? 2 : units[at] === byteOrderMark ? 0 : 1;
    if (end - start === 1 && units[start] === endOfFile) {
      // `copy` without /b ends what it joins with it.
      line -= 1;
    } else if (start === end) {
      found.blank.add(line, start, end, 0);
    } else if (isFindHeader(units, start, end)) {
      found['find-header'].add(line, start, end, 0);
    } else {
      takeRow(start, end);
    }
    if (!isFull && start !== end && units[start] !== endOfFile) {
      found[end === units.length ? 'no-line-end' : 'line-end'].add(line, start, end, 0);
    }
    if (at >= nextPause) {
      nextPause = at + unitsPerPart;
      await pause(at, units.length);
    }
  }
  const usual = mostFrequent(fieldCounts.subarray(0, rows));
  for (let row = 0; row < rows; row += 1) {
    const fields = fieldCounts[row] ?? 0;
    if (fields !== usual) {
      found[fields < usual ? 'fewer' : 'long'].add(lines[row] ?? 0, fieldStart(bounds, row, 0), ends[row] ?? 0, fields);
      flags[row] = (flags[row] ?? 0) | isToCheck;
    }
  }
  return {
    units,
    encoding: decoded.encoding,
    rows,
    lines: lines.slice(0, rows),
    bounds: bounds.slice(0, rows * boundsPerRow),
    ends: ends.slice(0, rows),
    flags: flags.slice(0, rows),
    lineCount: line,
    fileProblems: problemsOfFile(decoded),
    problems: closeProblems(found),
  };
}

function countLineEnds(units: Uint16Array): number {
  let count = 0;
  // By number: an iterator takes several times as long over millions of units.
  for (let at = 0; at < units.length; at += 1) {
    const unit = units[at];
    count += unit === lineFeed || unit === carriageReturn || unit === byteOrderMark ? 1 : 0;
  }
  return count;
}

/** True where a joined file begins behind a line without an end: its mark stands between the quotation marks of two fields. */
function beginsJoined(units: Uint16Array, at: number): boolean {
  return units[at] === byteOrderMark && units[at - 1] === quote && units[at - 2] === quote && units[at + 1] === quote;
}

function mostFrequent(counts: Uint16Array): number {
  const tally = new Map<number, number>();
  for (const count of counts) {
    tally.set(count, (tally.get(count) ?? 0) + 1);
  }
  return [...tally].sort(([a, x], [b, y]) => y - x || a - b)[0]?.[0] ?? knownFields;
}

function problemsOfFile({ encoding, hasMark, isCut }: Decoded): FileProblem[] {
  const isWide = encoding === 'utf-16le' || encoding === 'utf-16be';
  return [
    ...(encoding === 'utf-16le' ? [] : [encoding]),
    ...(isWide && !hasMark ? (['no-mark'] as const) : []),
    ...(isCut ? (['cut'] as const) : []),
  ];
}

function openProblems(): Record<LineProblem, Growing> {
  return Object.fromEntries(lineProblems.map((problem) => [problem, openGrowing()])) as Record<LineProblem, Growing>;
}

function closeProblems(found: Record<LineProblem, Growing>): Problems {
  return Object.fromEntries(
    lineProblems.map((problem) => {
      const cells = found[problem].take();
      return [problem, { count: cells.length / cellsPerProblem, cells }];
    }),
  ) as Record<LineProblem, Problems[LineProblem]>;
}
