import { readCaseFile } from '../../engine/case/case-file.ts';
import { changedAt } from '../../engine/case/case-record.ts';
import { takeIn } from '../../engine/case/migrate-case.ts';
import { NewerCase } from '../../engine/case/read-case.ts';
import type { Case } from '../../model/case/case.ts';
import type { CaseRecord } from '../../model/case/case-record.ts';
import { findCase, storeCases } from './case-storage.ts';

/** What became of a file of cases, in sentences. */
export type Imported = { readonly isFault: boolean; readonly lines: readonly string[] };

/** Takes the cases of a file in, all or none, and says what was new, what was here already, and what was refused. */
export async function importCases(text: string): Promise<Imported> {
  const read = readCaseFile(text);
  if ('faults' in read) {
    return { isFault: true, lines: [...read.faults.slice(0, 10), 'Nothing was imported.'] };
  }
  try {
    const here = await Promise.all(read.cases.map(({ id }) => findCase(id)));
    const sorted = read.cases.map((found, index) => ({ found, fate: fateOf(found, here[index]) }));
    await storeCases(sorted.filter(({ fate }) => fate === 'new' || fate === 'more').map(({ found }) => found));
    const count = (fate: Fate) => sorted.filter((each) => each.fate === fate).length;
    return { isFault: false, lines: describe(count) };
  } catch (fault) {
    if (fault instanceof NewerCase) {
      return { isFault: true, lines: [fault.message, 'Nothing was imported.'] };
    }
    return { isFault: true, lines: ['This browser refuses to keep the cases (its storage is blocked or full). Nothing was imported.'] };
  }
}

type Fate = 'new' | 'more' | 'same' | 'older';

const words: Readonly<Record<Fate, string>> = {
  new: 'New on this device',
  more: 'Already here, and something was added',
  same: 'Already here, with nothing new',
  older: 'Refused, because they were changed on this device later',
};

function describe(count: (fate: Fate) => number): string[] {
  const lines = (Object.keys(words) as Fate[]).filter((fate) => count(fate) > 0).map((fate) => `${words[fate]}: ${count(fate)}.`);
  return lines.length === 0 ? ['The file holds no cases.'] : lines;
}

function fateOf(found: CaseRecord | Case, here: CaseRecord | undefined): Fate {
  if (here === undefined) {
    return 'new';
  }
  // A file of the form before does not say what was done, only what came of it: what was changed here later is worth more.
  if (found.version === 1 && Date.parse(changedAt(here)) > Date.parse(found.changedAt)) {
    return 'older';
  }
  const ids = new Set(here.entries.map(({ id }) => id));
  return takeIn(here, found).entries.every(({ id }) => ids.has(id)) ? 'same' : 'more';
}
