/** What can be wrong with one line. The order is that of the list on the page. */
export const lineProblems = [
  'short',
  'fewer',
  'long',
  'doubled',
  'delegates-unclear',
  'uneven-quotes',
  'quote-inside',
  'letter-lost',
  'find-header',
  'file-prefix',
  'mark-inside',
  'single-quotes',
  'no-quotes',
  'line-end',
  'no-line-end',
  'blank',
] as const;

export type LineProblem = (typeof lineProblems)[number];

/** What can be wrong with a file as a whole. */
export type FileProblem = 'utf-16be' | 'no-mark' | 'utf-8' | 'ascii' | 'ansi' | 'cut';

type Words = { readonly title: string; readonly done: string };

export const lineProblemWords: Readonly<Record<LineProblem, Words>> = {
  short: { title: 'Fewer than five fields', done: 'Left out: not in the table, not in the import file. Look the line up in the export.' },
  fewer: { title: 'Fewer fields than the other lines', done: 'Kept. Further fields are missing; they are not made up.' },
  long: { title: 'More fields than the other lines', done: 'Kept as it is. Two lines may have run into one: look before you grant.' },
  doubled: { title: 'The same line again', done: 'Left out; the first one is in the table.' },
  'delegates-unclear': {
    title: 'Neither Has Delegates nor No Delegates in the fourth field',
    done: 'Kept. No group action grants it without a second look.',
  },
  'uneven-quotes': {
    title: 'Quotation marks do not match',
    done: 'Read without the outer ones; each value is written with three on each side.',
  },
  'quote-inside': {
    title: 'Quotation marks inside a value',
    done: 'Kept as they are. An editor may have doubled them: compare with the export.',
  },
  'letter-lost': { title: 'A letter may be lost', done: 'Kept as it is. Compare the names with the export.' },
  'find-header': { title: 'Header line of Find', done: 'Removed.' },
  'file-prefix': { title: 'File name in front, from Findstr with a wildcard', done: 'The file name is removed, the line is kept.' },
  'mark-inside': {
    title: 'Mark of the beginning of a file inside, where files were joined',
    done: 'Removed; the line behind it is kept.',
  },
  'single-quotes': { title: 'One quotation mark on each side, as Excel shows it', done: 'Read; written with three again.' },
  'no-quotes': { title: 'Values without quotation marks', done: 'Read; written with three on each side.' },
  'line-end': { title: 'Line does not end in CR and LF', done: 'Written with CR and LF.' },
  'no-line-end': { title: 'The last line has no end', done: 'Written with CR and LF. Look whether the file was cut off.' },
  blank: { title: 'Empty line', done: 'Removed.' },
};

export const fileProblemWords: Readonly<Record<FileProblem, Words>> = {
  'utf-16be': { title: 'UTF-16 with the bytes the other way round', done: 'Read; written as the script writes it.' },
  'no-mark': { title: 'UTF-16 without the mark at its start', done: 'Read; written with the mark.' },
  'utf-8': { title: 'Saved as UTF-8, not as Unicode (UTF-16)', done: 'Read; written as UTF-16.' },
  ascii: {
    title: 'Saved as ANSI or ASCII, not as Unicode',
    done: 'Read. It holds plain letters only: accents and other scripts, if there were any, are lost. A question mark may stand for one. Take the export itself if you have it.',
  },
  ansi: {
    title: 'Saved as ANSI, not as Unicode',
    done: 'Read as Western European letters (Windows-1252). Letters of other scripts are lost or read as wrong ones; a question mark may stand for one. Take the export itself if you have it.',
  },
  cut: { title: 'The file ends in the middle of a letter', done: 'The last byte is left out. The file was probably cut off.' },
};
