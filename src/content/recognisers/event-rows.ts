import type { EventRecord, EventSource } from './event-records.ts';
import { lineBounds } from './evidence-text.ts';

const levels = new Set(['warning', 'error', 'information', 'critical']);
const categories =
  'smtpreceive|security|x\\.400(?: service)?|interface|internal(?: processing)?|resource|configuration|none|\\(\\d{1,3}\\)';
const time = /\b\d{1,2}[:.]\d{2}\b/;

/** Every event of the source in a row of a table: copied with tabs, saved with commas, aligned with blanks or drawn with bars. */
export function findEventRows(lower: string, source: EventSource): EventRecord[] {
  const rows: EventRecord[] = [];
  let seenTo = -1;
  for (const match of lower.matchAll(new RegExp(`ms\\s?exchange\\s?${source}(?![\\w.])`, 'g'))) {
    const { start, end } = lineBounds(lower, match.index, match.index + match[0].length);
    if (match.index >= seenTo) {
      const eventId = idInRow(lower.slice(start, end), match[0]);
      if (eventId !== undefined) {
        rows.push({ eventId, from: start, to: end });
      }
      seenTo = end;
    }
  }
  return rows;
}

function idInRow(row: string, logger: string): string | undefined {
  const cells = row
    .split(/[\t|,]|\s{2,}/)
    .map((cell) => cell.trim().replace(/^"|"$/g, ''))
    .filter((cell) => cell !== '');
  const isLogged = cells.some((cell) => levels.has(cell)) && (time.test(row) || cells.includes('smtpreceive'));
  return isLogged ? idBehind(cells, cells.indexOf(logger)) : idInSingleBlanks(row, logger);
}

// A viewer's list has the number right behind the source; a saved list has type and category between them.
function idBehind(cells: readonly string[], at: number): string | undefined {
  if (at === -1) {
    return undefined;
  }
  const [next, category, third] = cells.slice(at + 1, at + 4);
  const found = levels.has(next ?? '') ? third : next;
  const follows = levels.has(next ?? '') ? cells[at + 4] : category;
  return /^\d{1,6}$/.test(found ?? '') && !/^(messages?|items?|mails?|connections?|sessions?|bytes|[km]b|ms)\b/.test(follows ?? '')
    ? found
    : undefined;
}

// A list whose blanks were collapsed: only a category or the end of the line behind the number tells it from a sentence.
function idInSingleBlanks(row: string, logger: string): string | undefined {
  const [before = '', behind = ''] = row.split(`${logger} `, 2);
  const isLogged = /\b(warning|error|information|critical)\b/.test(before) && time.test(before);
  return isLogged ? new RegExp(`^(\\d{1,6})(?: (?:${categories})\\b| \\(\\d|\\s*$)`).exec(behind)?.[1] : undefined;
}
