import { plainSource } from './labelled-events.ts';

/** An event that a line tells of, with where it stands. */
export type LineEvent = { readonly event: number; readonly source: string; readonly from: number; readonly to: number };

const clock = /(?:^|[^\d])\d{1,2}[:.]\d{2}(?!\d)/;
const levels = /\b(?:warning|error|information|critical|warnung|fehler|avertissement|erreur|waarschuwing|fout|advertencia|avviso|errore)\b/;
const number = /^\d{1,6}$/;
const told =
  /(?:event|ereignis|événement|evenement|gebeurtenis|evento|suceso)(?:s|se|en)?(?:[ \t-]{0,3}(?:id|nr\.?|no\.?|number|code|kennung))?[ \t:#]{1,3}(\d{1,6})(?![\p{L}\d_]|[.:,]\d)/gu;
const alone = /^[^\p{L}\d]{0,9}(?:(\d{1,6})[ \t,:–-]{1,4}([^\s,;:]{2,60})|([^\s,;:]{2,60})[ \t,:–-]{1,4}(\d{1,6}))[^\p{L}\d]{0,9}$/u;
const longestLine = 2000;
const longestNote = 120;
const apartAtMost = 60;

/** The events of these sources that a line tells of: as a row of a log, in a few words, or with nothing else beside them. */
export function findEventsInLines(lines: string, sources: ReadonlySet<string>): LineEvent[] {
  const found: LineEvent[] = [];
  for (let from = 0; from < lines.length; ) {
    const end = lines.indexOf('\n', from);
    const to = end === -1 ? lines.length : end;
    // What goes on longer is no line that somebody logged or wrote.
    const line = lines.slice(from, Math.min(to, from + longestLine));
    const place = { from, to: from + line.length };
    const one = line.length <= longestNote ? readAlone(line, sources) : undefined;
    found.push(...[readRow(line, sources), one].flatMap((read) => (read === undefined ? [] : [{ ...read, ...place }])));
    from = to + 1;
  }
  return [...found, ...readTold(lines, sources)];
}

type Read = { readonly event: number; readonly source: string };

function readRow(line: string, sources: ReadonlySet<string>): Read | undefined {
  if (!/[\t|,;]| {2}/.test(line)) {
    return undefined;
  }
  const cells = line.split(/[\t|,;]| {2,}/).map((cell) => cell.trim().replace(/^"|"$/g, ''));
  const at = cells.length < 3 ? -1 : cells.findIndex((cell) => sources.has(plainSource(cell)));
  if (at === -1 || !(clock.test(line) || levels.test(line))) {
    return undefined;
  }
  const id = cells.slice(at + 1).find((cell) => number.test(cell)) ?? cells.slice(0, at).findLast((cell) => number.test(cell));
  return id === undefined ? undefined : { event: Number(id), source: plainSource(cells[at] ?? '') };
}

function readAlone(line: string, sources: ReadonlySet<string>): Read | undefined {
  const [, before, sourceBehind, sourceBefore, behind] = alone.exec(line) ?? [];
  const source = sourceBehind ?? sourceBefore ?? '';
  return sources.has(source) ? { event: Number(before ?? behind), source } : undefined;
}

function readTold(lines: string, sources: ReadonlySet<string>): LineEvent[] {
  return [...lines.matchAll(told)].flatMap(({ 0: words, 1: id, index }) => {
    const end = index + words.length;
    const before = lines.slice(Math.max(0, index - apartAtMost), index);
    const start = index - before.length + before.lastIndexOf('\n') + 1;
    const behind = lines.slice(end, end + apartAtMost).split('\n', 1)[0] ?? '';
    const near = [...wordsIn(lines.slice(start, index), start).reverse(), ...wordsIn(behind, end)];
    const source = near.find(({ word }) => sources.has(word));
    return source === undefined
      ? []
      : [{ event: Number(id), source: source.word, from: Math.min(index, source.at), to: Math.max(end, source.at + source.word.length) }];
  });
}

function wordsIn(text: string, start: number): { word: string; at: number }[] {
  return [...text.matchAll(/[^\s,;:()"'[\]]+/g)].map(({ 0: word, index }) => ({ word: word.replace(/[.!?]+$/, ''), at: start + index }));
}
