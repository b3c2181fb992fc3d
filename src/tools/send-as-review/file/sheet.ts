import type { Encoding } from './decode-export.ts';
import { valueBounds } from './fields.ts';
import { textOf } from './letters.ts';
import type { FileProblem, LineProblem } from './problem.ts';

/** The fields that the sample line of the article shows; what follows them is unknown. */
export const knownFields = 5;
/** Where each field of a row starts, and where the fifth ends. */
export const boundsPerRow = knownFields + 1;

/** A row is as the script wrote it. */
export const isAsWritten = 1;
/** Something about the row is worth a look. */
export const isToCheck = 2;
export const hasDelegates = 4;
export const hasNoDelegates = 8;

/**
 * An export as it was read: its text once, and for each row where its fields stand in it. Field `f` of row `r` reaches from
 * `bounds[r * 6 + f]` to the tab before the next one; further fields reach on to `ends[r]`.
 */
export type Sheet = {
  readonly units: Uint16Array;
  readonly encoding: Encoding;
  readonly rows: number;
  /** The number of each row's line in the file, from 1. */
  readonly lines: Uint32Array;
  readonly bounds: Uint32Array;
  readonly ends: Uint32Array;
  readonly flags: Uint8Array;
  readonly lineCount: number;
  readonly fileProblems: readonly FileProblem[];
  readonly problems: Problems;
};

/** The problems of single lines by kind, in the order of the file. */
export type Problems = Readonly<Record<LineProblem, ProblemColumn>>;

/** Line, start and end of the text, and a number that says more (the line that was doubled, how many fields), for each problem. */
export type ProblemColumn = { readonly count: number; readonly cells: Uint32Array };
export const cellsPerProblem = 4;

/** A known field of a row, without its quotation marks. */
export function fieldText({ units, bounds }: Sheet, row: number, field: number): string {
  const [from, to] = valueBounds(units, fieldStart(bounds, row, field), fieldEnd(bounds, row, field));
  return textOf(units, from, to);
}

export function fieldStart(bounds: Uint32Array, row: number, field: number): number {
  return bounds[row * boundsPerRow + field] ?? 0;
}

/** The end of a field. All but the last known one are followed by a tab. */
export function fieldEnd(bounds: Uint32Array, row: number, field: number): number {
  const next = fieldStart(bounds, row, field + 1);
  return field === knownFields - 1 ? next : next - 1;
}

/** What stands behind the known fields of a row, as it is in the file. */
export function furtherFields({ units, bounds, ends }: Sheet, row: number): string[] {
  const from = fieldStart(bounds, row, knownFields);
  const to = ends[row] ?? 0;
  return from === to ? [] : textOf(units, from + 1, to).split('\t');
}
