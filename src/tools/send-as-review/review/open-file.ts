import { decodeExport } from '../file/decode-export.ts';
import { textOf } from '../file/letters.ts';
import { lineProblems } from '../file/problem.ts';
import { readExport } from '../file/read-export.ts';
import type { Sheet } from '../file/sheet.ts';
import { describeWrongBytes, describeWrongText } from '../file/wrong-file.ts';
import type { FileWords, Progress } from './messages.ts';

export const mostBytes = 100 * 1024 * 1024;
export const mostLines = 200_000;

/** A file that is open: what was read and what was decided about each row (an index of `decisions`), with why (an index of the reasons). */
export type OpenFile = {
  readonly id: number;
  readonly name: string;
  /** Its bytes on the disk. */
  readonly size: number;
  readonly hash: string | undefined;
  readonly sheet: Sheet;
  /** The number of its first row among the rows of all files. */
  readonly base: number;
  readonly decisions: Uint8Array;
  readonly reasonOf: Uint32Array;
};

export type ReadFile = Pick<OpenFile, 'name' | 'size' | 'hash' | 'sheet'>;

/** Said instead of an error of ours: the person asked for it. */
export class Cancelled extends Error {}

const piece = 4 * 1024 * 1024;
// Enough to say what a text is that is no export.
const unitsLookedAt = 20_000;

/** Reads a file piece by piece. A sentence where it cannot be used; throws `Cancelled` once that is wanted. */
export async function openFile(file: File, report: (progress: Progress) => void, isCancelled: () => boolean): Promise<ReadFile | string> {
  const step = async (done: number, of: number) => {
    report({ name: file.name, done, of });
    // The next message, which may be the wish to stop, is taken only between tasks.
    await new Promise((resolve) => setTimeout(resolve));
    if (isCancelled()) {
      throw new Cancelled();
    }
  };
  if (file.size > mostBytes) {
    return `${file.name} has ${(file.size / 1024 / 1024).toFixed(0)} MB. Up to 100 MB are read.`;
  }
  const bytes = await readBytes(file, (done) => step(done / 2, file.size));
  if (bytes === undefined) {
    return `${file.name} could not be opened. If it is in use, copy it first.`;
  }
  const hash = await hashOf(bytes);
  const wrong = describeWrongBytes(bytes);
  const decoded = wrong === undefined ? decodeExport(bytes) : undefined;
  if (decoded === undefined) {
    return `${file.name} ${wrong ?? 'is not a text file. Choose the text file that AddSendAs.vbs wrote.'}`;
  }
  const sheet = await readExport(decoded, (done, of) => step(((1 + done / of) / 2) * file.size, file.size));
  if (sheet.rows === 0) {
    return `${file.name} ${describeWrongText(textOf(decoded.units, 0, Math.min(decoded.units.length, unitsLookedAt)))}`;
  }
  if (sheet.lineCount > mostLines) {
    return `${file.name} has ${sheet.lineCount.toLocaleString('en')} lines. Up to 200,000 are read.`;
  }
  return { name: file.name, size: file.size, hash, sheet };
}

async function readBytes(file: File, step: (done: number) => Promise<void>): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const bytes = new Uint8Array(file.size);
  for (let at = 0; at < file.size; at += piece) {
    const part = await file
      .slice(at, at + piece)
      .arrayBuffer()
      .catch(() => undefined);
    if (part === undefined) {
      return undefined;
    }
    bytes.set(new Uint8Array(part), at);
    await step(at + part.byteLength);
  }
  return bytes;
}

// Browsers give no hash to pages that came over plain HTTP; then nothing can be kept under it.
async function hashOf(bytes: Uint8Array<ArrayBuffer>): Promise<string | undefined> {
  try {
    const digest = await crypto.subtle.digest('SHA-256', bytes);
    return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  } catch {
    return undefined;
  }
}

export function wordsOfFile({ id, name, hash, sheet }: OpenFile): FileWords {
  return {
    id,
    name,
    hash,
    rows: sheet.rows,
    lineCount: sheet.lineCount,
    fileProblems: sheet.fileProblems,
    problems: lineProblems.flatMap((kind) => {
      const { count } = sheet.problems[kind];
      return count === 0 ? [] : [{ kind, count }];
    }),
  };
}
