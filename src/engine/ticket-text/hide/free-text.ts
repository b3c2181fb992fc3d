/** How many columns a word may fill: with two quote marks before it, it still fits on a line of 72. */
const wordColumns = 60;
/** Stands where an over-long word was cut, on both sides of the gap. */
const join = '^ ^';

/** Undoes what mail clients do to quotes, dashes and dots, and drops what nobody can see. */
export function straighten(text: string): string {
  return text
    .replace(/\p{Surrogate}/gu, '\uFFFD')
    .replace(/[\u00AD\u200B\u2060\uFEFF]/g, '')
    .replace(/[^\P{Cc}\s]/gu, ' ')
    .replace(/[\u2018\u2019\u201A\u201B\u2032]/g, "'")
    .replace(/[\u201C\u201D\u201E\u201F\u2033]/g, '"')
    .replace(/\u2014/g, '--')
    .replace(/[\u2010-\u2013\u2015\u2212]/g, '-')
    .replace(/\u2026/g, '...');
}

/**
 * The one normal form of free text: a single line, white space collapsed, straight quotes, a dash that stands alone is
 * one hyphen. Two texts that mail cannot keep apart have the same form.
 */
export function normaliseText(text: string): string {
  return straighten(text)
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/(?<![^ ])-{1,3}(?![^ ])/g, '-');
}

/** The normal form of free text that may have several lines: each in its own normal form behind its leading blanks, none empty at either end. */
export function normaliseLines(text: string): string {
  return text
    .split(/\r\n|\r|\n/)
    .map((line) => indentationOf(line) + normaliseText(line))
    .join('\n')
    .replace(/^\n+|\n+$/g, '');
}

/** The blanks that a line begins with, a tab as four, as the screen shows it; none of a line that holds nothing else. */
export function indentationOf(line: string): string {
  const [, blanks = ''] = /^(\s*)\S/.exec(straighten(line)) ?? [];
  return blanks.replace(/[^\S\t]/g, ' ').replace(/ {4}| {0,3}\t/g, '    ');
}

/**
 * Free text between quotes, so that nothing in it reads as a mark of ours and no line can begin with `>`. Each further line
 * begins with `^/`: no line of somebody's looks like a heading, mail may wrap it, and an older build reads a `/` there. Its
 * leading blanks are as many dots behind a `^`, which an older build reads as dots.
 */
export function writeFreeText(text: string): string {
  const [first = '', ...further] = normaliseLines(text).split('\n').map(writeLine);
  return `"${[first, ...further.map((line) => `   ^/${line === '' ? '' : ` ${line}`}`)].join('\n')}"`;
}

/** Reads back what stands between the quotes. */
export function readFreeText(quoted: string): string {
  const read = (sign: string, blanks: string | undefined, escaped: string | undefined) =>
    sign.startsWith('^/') ? '\n' : blanks === undefined ? (escaped ?? '') : ' '.repeat(blanks.length);
  const plain = quoted.replace(/\s+/g, ' ').trim();
  return normaliseLines(plain.replace(/\^\/ ?|\^(\.+)(?: |$)|\^\s\^|\^(\S)/gu, read));
}

/** Words of an article or of ours, which nobody reads back: they must not look like a mark or begin like a quotation. */
export function writeWords(text: string): string {
  const straight = straighten(text).replace(/\s+/g, ' ').trim();
  const isPaired = straight.split('"').length % 2 === 1 && !straight.includes('^"');
  return (isPaired ? straight : straight.replaceAll('"', "'")).replace(/\[(?=\s*(?:[a-z%]|$))/g, '(').replace(/(?<![^ ])>/g, '->');
}

function writeLine(line: string): string {
  const indentation = indentationOf(line);
  const blanks = indentation.match(/.{1,59}/g) ?? [];
  const words = line.slice(indentation.length).split(' ');
  return [...blanks.map(({ length }) => `^${'.'.repeat(length)}`), ...words.map(writeWord)].join(' ');
}

function writeWord(word: string): string {
  let written = '';
  let columns = 0;
  const letters = [...word];
  for (const [index, letter] of letters.entries()) {
    const unit = escapeLetter(letter, letters[index + 1], index);
    const width = [...unit].reduce((sum, each) => sum + ((each.codePointAt(0) ?? 0) > 0x10ff ? 2 : 1), 0);
    if (columns + width > wordColumns) {
      written += join;
      columns = 1;
    }
    written += unit;
    columns += width;
  }
  return written;
}

function escapeLetter(letter: string, next: string | undefined, index: number): string {
  const isMark = letter === '^' || letter === '"';
  const opensMark = letter === '[' && (next === undefined || /[a-z%]/.test(next));
  return isMark || opensMark || (letter === '>' && index === 0) ? `^${letter}` : letter;
}
