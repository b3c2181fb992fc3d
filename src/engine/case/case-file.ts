import * as v from 'valibot';
import type { Case } from '../../model/case/case.ts';
import { type CaseFile, caseFileFrame } from '../../model/case/case-file.ts';
import type { CaseRecord } from '../../model/case/case-record.ts';
import { takeIn } from './migrate-case.ts';
import { describeNewer, newerFormOf, readCase } from './read-case.ts';

const ours = v.looseObject({ format: v.literal('unstuck-cases') });

/** The file of an export: what `readCaseFile` reads back as the same cases. A file without a version holds cases of the form before. */
export function writeCaseFile(cases: readonly CaseRecord[]): string {
  const file: CaseFile = { format: 'unstuck-cases', version: 2, cases };
  return `${JSON.stringify(file, null, 2)}\n`;
}

export type ReadCaseFile = { readonly cases: readonly (CaseRecord | Case)[] } | { readonly faults: readonly string[] };

/**
 * Reads an exported file whole, or says of each broken entry which field is wrong. A case that stands in it twice, as in a file
 * of two joined exports, is one case with what was done in either. Never throws.
 */
export function readCaseFile(text: string): ReadCaseFile {
  const data = parseJson(text);
  const newer = v.is(ours, data) ? newerFormOf(data) : undefined;
  if (newer !== undefined) {
    return { faults: [describeNewer('This file', newer)] };
  }
  const file = v.safeParse(caseFileFrame, data);
  if (!file.success) {
    return { faults: ['This is no file of exported cases. Choose the file that “Export all” wrote.'] };
  }
  const entries = file.output.cases.map(readCase);
  const faults = entries.flatMap((entry, index) =>
    'faults' in entry ? entry.faults.map(({ field, message }) => `Entry ${index + 1}, ${field}: ${message}`) : [],
  );
  return faults.length > 0 ? { faults } : { cases: joinCopies(entries.flatMap((entry) => ('found' in entry ? [entry.found] : []))) };
}

function joinCopies(cases: readonly (CaseRecord | Case)[]): (CaseRecord | Case)[] {
  const joined = new Map<string, CaseRecord | Case>();
  for (const found of cases) {
    const other = joined.get(found.id);
    joined.set(found.id, other === undefined ? found : join(other, found));
  }
  return [...joined.values()].map((found) => (found.version === 1 ? found : takeIn(undefined, found)));
}

function join(one: CaseRecord | Case, other: CaseRecord | Case): CaseRecord | Case {
  if (one.version === 1 && other.version === 1) {
    // Each says how the whole case stood.
    return Date.parse(one.changedAt) > Date.parse(other.changedAt) ? one : other;
  }
  return one.version === 2 ? takeIn(one, other) : join(other, one);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
