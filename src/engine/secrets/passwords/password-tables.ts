import { type CutLines, cutPart } from '../cut-lines.ts';
import { isKnownState } from '../other-values.ts';
import { isSaidOf, looksMadeUp } from '../reads-as-secret.ts';
import { label } from './password-labels.ts';

const heading = new RegExp(`^["']?(?:(?:new|old|user|temp(?:orary)?|initial|neues|altes)[ _-]?)?${label}["']?$`, 'i');
const separators = [/\s*\|\s*/g, /\t/g, /\s*;\s*/g, /\s*,\s*/g, /\s{2,}/g];
const rule = /^[\s|:=+-]*$/;

type Cell = { readonly from: number; readonly text: string };

/** Cuts what stands below the heading “Password” of a table: with bars, tabs, semicolons, commas, or set out with blanks. */
export function cutPasswordTables(lines: CutLines): void {
  for (let at = 0; at + 1 < lines.texts.length; at += 1) {
    const text = lines.texts[at] ?? '';
    const isHeading = text.length < 400 && /pass|pas+w|pwd|\bpw\b|wort|wachtwoord|heslo|has[łl]o|contrase|senha/i.test(text);
    const separator = isHeading ? separators.find((each) => splitCells(text, each).some((cell) => heading.test(cell.text))) : undefined;
    if (separator !== undefined) {
      at = cutBelow(lines, at, separator) - 1;
    }
  }
}

// Gives back where the table ends.
function cutBelow(lines: CutLines, at: number, separator: RegExp): number {
  const names = splitCells(lines.texts[at] ?? '', separator);
  const column = names.findIndex(({ text }) => heading.test(text));
  // A sentence has long parts; the heading of a table names each column.
  if (names.length < 2 || names.some(({ text }) => text.split(' ').length > 3)) {
    return at + 1;
  }
  let row = at + 1;
  for (; row < lines.texts.length; row += 1) {
    const text = lines.texts[row] ?? '';
    const cells = splitCells(text, separator);
    if (text.trim() !== '' && rule.test(text)) {
      continue;
    }
    const cell = cells[column];
    if (cell === undefined || cells.length !== names.length || heading.test(cell.text)) {
      return row;
    }
    const value = cell.text.replace(/^["']|["']$/g, '');
    const isSure = separator.source === '\\s*\\|\\s*' || separator.source === '\\t' || separator.source === '\\s*;\\s*';
    if (/^\S{4,64}$/.test(value) && !isSaidOf(value) && !isKnownState(value) && (isSure || looksMadeUp(value))) {
      cutPart(lines, row, 'password', text.indexOf(value, cell.from), value.length);
    }
  }
  return row;
}

function splitCells(text: string, separator: RegExp): readonly Cell[] {
  const cells: Cell[] = [];
  const end = text.trimEnd().replace(/\|$/, '').trimEnd().length;
  let from = /^[\s|>]*/.exec(text)?.[0].length ?? 0;
  for (const { index, 0: between } of text.slice(0, end).matchAll(separator)) {
    if (index >= from) {
      cells.push({ from, text: text.slice(from, index) });
      from = index + between.length;
    }
  }
  return [...cells, { from, text: text.slice(from, end) }];
}
