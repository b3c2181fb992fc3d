import { useState } from 'react';
import { type CaseRecord, changedAt } from '../engine/case-record.ts';
import { readCaseFile } from '../features/cases/case-file.ts';
import { buttonStyle } from '../ui/button-style.ts';
import { findCase, storeCases } from './case-storage.ts';
import { InClear } from './in-clear.tsx';
import { saveCases } from './save-cases.ts';

type Said = { readonly isFault: boolean; readonly lines: readonly string[] };

/** Takes all cases along as a file, and brings them back. */
export function CasesExchange({ cases, onImport }: { cases: readonly CaseRecord[]; onImport: () => void }) {
  const [said, setSaid] = useState<Said>();
  const take = async (file: File | undefined) => {
    if (file !== undefined) {
      setSaid(await importFile(file));
      onImport();
    }
  };
  return (
    <div className="mb-5">
      <div className="flex flex-wrap items-center gap-3">
        {cases.length > 0 && (
          <button type="button" className={buttonStyle.plain} onClick={() => saveCases(cases)}>
            Export all
          </button>
        )}
        <label
          className={`${buttonStyle.plain} cursor-pointer focus-within:outline-2 focus-within:outline-offset-2 focus-within:outline-accent`}
        >
          Import a file of cases
          <input
            type="file"
            accept=".json,application/json"
            className="sr-only"
            onChange={(event) => {
              void take(event.currentTarget.files?.[0]);
              event.currentTarget.value = '';
            }}
          />
        </label>
      </div>
      {cases.length > 0 && <InClear />}
      <div role="alert">
        {said?.lines.map((line) => (
          <p key={line} className={`mt-2 text-sm ${said.isFault ? 'font-medium text-warn' : ''}`}>
            {line}
          </p>
        ))}
      </div>
    </div>
  );
}

async function importFile(file: File): Promise<Said> {
  const read = readCaseFile(await file.text());
  if ('faults' in read) {
    return { isFault: true, lines: [...read.faults.slice(0, 10), 'Nothing was imported.'] };
  }
  try {
    const here = await Promise.all(read.cases.map(({ id }) => findCase(id)));
    // A file of the form before does not say what was done, only what came of it: what was changed here later is worth more.
    const newer = read.cases.filter((found, index) => found.version === 1 && isLater(here[index], found.changedAt));
    await storeCases(read.cases.filter((kept) => !newer.includes(kept)));
    const left = newer.length === 0 ? [] : [`${newer.length} left as they are: they were changed on this device later.`];
    return { isFault: false, lines: [`Imported: ${read.cases.length - newer.length}.`, ...left] };
  } catch {
    return { isFault: true, lines: ['This browser refuses to keep the cases (its storage is blocked or full). Nothing was imported.'] };
  }
}

function isLater(here: CaseRecord | undefined, moment: string): boolean {
  return here !== undefined && Date.parse(changedAt(here)) > Date.parse(moment);
}
