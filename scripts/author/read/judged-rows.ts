import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** How a caller describes a fault of ours: the article that is right, and those that are as good. */
export type TrueRow = {
  readonly id: string;
  readonly text: string;
  readonly article: string;
  readonly also: readonly string[];
  readonly style: string;
  readonly lang?: string;
};

/** How a caller describes what is not ours. */
export type ForeignRow = { readonly id: string; readonly text: string; readonly group: string; readonly lang?: string };

/** A text with the answers that must be read in it and those that may be. */
export type EvidenceRow = {
  readonly id: string;
  readonly text: string;
  readonly layout: string;
  readonly right: readonly string[];
  readonly allowed: readonly string[];
};

const folder = fileURLToPath(new URL('../../../src/content/judged/', import.meta.url));

/** The rows of a table of `src/content/judged`, by its name without the ending; undefined where there is none. */
export function readRows<T>(name: string): T[] | undefined {
  try {
    const lines = readFileSync(`${folder}${name}.jsonl`, 'utf8').split('\n');
    return lines.filter((line) => line.trim() !== '').map((line) => JSON.parse(line));
  } catch (fault) {
    if ((fault as NodeJS.ErrnoException).code === 'ENOENT') {
      return undefined;
    }
    throw fault;
  }
}
