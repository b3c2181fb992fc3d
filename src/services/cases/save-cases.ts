import { writeCaseFile } from '../../engine/case/case-file.ts';
import type { CaseRecord } from '../../model/case/case-record.ts';
import { clock } from '../browser/clock.ts';

/** Saves cases as a file that “Import a file of cases” reads back. */
export function saveCases(cases: readonly CaseRecord[]): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([writeCaseFile(cases)], { type: 'application/json' }));
  link.download = `unstuck-cases-${clock.now().slice(0, 10)}.json`;
  link.click();
  URL.revokeObjectURL(link.href);
}
