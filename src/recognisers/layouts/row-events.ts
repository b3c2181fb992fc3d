import type { EvidenceText } from '../text/evidence-text.ts';
import { lineBounds } from '../text/line-bounds.ts';
import { type EventRecord, mailSource, plainSource, readLevel } from './event-record.ts';

const levelWord =
  /^(?:w|e|warn|err|warning|error|information|critical|warnung|fehler|informationen?|avertissement|erreur|waarschuwing|fout|advertencia|avviso|errore)(?: event)?$/;
const time = /\b\d{1,2}[:.]\d{2}\b/;
const number = /^\d{1,5}$/;
const hasNumber = /(?<!\d)\d{3,6}(?!\d)/;
const counted = /^(?:messages?|items?|mails?|connections?|sessions?|bytes|[km]b|ms)\b/;
const categories =
  'smtpreceive|security|x\\.400(?: service)?|interface|internal(?: processing)?|resource|configuration|none|\\(\\d{1,3}\\)';
const looksAtMost = 20_000;

/** Every event of a mail source in a row of a table: copied with tabs, saved with commas, aligned with blanks or drawn with bars. */
export function findEventRows({ lower }: EvidenceText): EventRecord[] {
  const rows: EventRecord[] = [];
  let seenTo = -1;
  let looks = 0;
  for (const match of lower.matchAll(new RegExp(mailSource, 'g'))) {
    looks += 1;
    if (match.index < seenTo || looks > looksAtMost) {
      continue;
    }
    const { start, end } = lineBounds(lower, match.index, match.index + match[0].length);
    const line = lower.slice(start, end);
    const found = hasNumber.test(line) ? readRow(line, match[0]) : undefined;
    if (found !== undefined) {
      rows.push({ ...found, source: plainSource(match[0]), from: start, to: end });
    }
    seenTo = end;
  }
  return rows;
}

type Row = { readonly eventId: string; readonly isGrave?: boolean; readonly category?: string };

function readRow(row: string, source: string): Row | undefined {
  const cells = row
    .split(/[\t|,;]|\s{2,}/)
    .map((cell) => cell.trim().replace(/^"|"$/g, ''))
    .filter((cell) => cell !== '');
  const at = cells.indexOf(source);
  const grouped = idGrouped(row, source) ?? (cells.length > 3 ? idInCell(cells, source) : undefined);
  if (grouped !== undefined) {
    return { eventId: grouped };
  }
  const level = cells.find((cell) => levelWord.test(cell));
  const isLogged = level !== undefined && (time.test(row) || cells.includes('smtpreceive'));
  const eventId =
    at === -1 ? idInSingleBlanks(row, source) : isLogged ? idAround(cells, at) : (idBefore(cells, at) ?? idInSingleBlanks(row, source));
  const isGrave = readLevel(level ?? /\b(?:warning|error|information)\b/.exec(row)?.[0] ?? '');
  return eventId === undefined ? undefined : { eventId, ...(isGrave === undefined ? {} : { isGrave }) };
}

// A viewer's list has the number right behind the source; a saved one has type and category between them, others the computer
// and the time. Where time, type and category stand before the source, the number does too.
function idAround(cells: readonly string[], at: number): string | undefined {
  const behind = cells.slice(at + 1, at + 6);
  const found = behind.findIndex((cell) => number.test(cell));
  const between = behind.slice(0, Math.max(found, 0));
  if (found !== -1 && (found === 0 || between.some((cell) => levelWord.test(cell)))) {
    return counted.test(behind[found + 1] ?? '') ? undefined : behind[found];
  }
  const levelAt = cells.findIndex((cell) => levelWord.test(cell));
  const beside = cells[levelAt + 1] ?? '';
  if (levelAt !== -1 && levelAt < at && number.test(beside)) {
    return beside;
  }
  const before = cells[at - 1] ?? '';
  return number.test(before) && cells.slice(0, at - 1).some((cell) => time.test(cell)) ? before : undefined;
}

// A dump with date, time, and numbers for the type, the category and the event.
function idBefore(cells: readonly string[], at: number): string | undefined {
  const [date = '', clock = '', type = '', category = '', id = ''] = cells.slice(Math.max(0, at - 5), at);
  const isDump = /\d/.test(date) && time.test(clock) && /^\d{1,2}$/.test(type) && /^\d{1,3}$/.test(category) && number.test(id);
  return isDump ? id : undefined;
}

// What Group-Object counts: the count, and the source with the number behind it.
function idGrouped(row: string, source: string): string | undefined {
  return new RegExp(`^[ \\t]{0,9}\\d{1,7}[ \\t]{1,9}${source},[ \\t]?(\\d{1,5})[ \\t]*(?:\\{|$)`).exec(row)?.[1];
}

// Collectors write both into one field.
function idInCell(cells: readonly string[], source: string): string | undefined {
  return cells.map((cell) => (cell.startsWith(`${source}:`) ? cell.slice(source.length + 1) : '')).find((id) => number.test(id));
}

// A list whose blanks were collapsed: only a category or the end of the line behind the number tells it from a sentence.
function idInSingleBlanks(row: string, source: string): string | undefined {
  const [before = '', behind = ''] = row.split(`${source} `, 2);
  const isLogged = /\b(warning|error|information|critical)\b/.test(before) && time.test(before);
  const found = new RegExp(`^(?:(?:${categories}) (\\d{3,5})(?= |$)|(\\d{1,6})(?: (?:${categories})\\b| \\(\\d|\\s*$))`).exec(behind);
  const marked = time.test(row) ? /^(?:w|e|warn|err|warning|error) (\d{1,6})\s*$/.exec(behind)?.[1] : undefined;
  return isLogged ? (found?.[1] ?? found?.[2]) : marked;
}
