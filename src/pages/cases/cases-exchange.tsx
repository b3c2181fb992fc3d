import { useState } from 'react';
import type { CaseRecord } from '../../model/case/case-record.ts';
import { type Imported, importCases } from '../../services/cases/import-cases.ts';
import { saveCases } from '../../services/cases/save-cases.ts';
import { buttonStyle } from '../../ui/form/button-style.ts';
import { InClear } from '../shell/in-clear.tsx';

/** Takes all cases along as a file, and brings them back. */
export function CasesExchange({ cases, onImport }: { cases: readonly CaseRecord[]; onImport: () => void }) {
  const [said, setSaid] = useState<Imported>();
  const take = async (file: File | undefined) => {
    if (file !== undefined) {
      setSaid(await importCases(await file.text()));
      onImport();
    }
  };
  return (
    <div className="mb-5 print:hidden">
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
