import { lazy, Suspense, useState } from 'react';
import { type ExpiryDays, expiryChoices } from '../../engine/case/expiry.ts';
import type { CaseRecord } from '../../model/case/case-record.ts';
import { keepExpiryDays, readExpiryDays } from '../../services/cases/expire-cases.ts';
import { buttonStyle } from '../../ui/form/button-style.ts';
import { DeleteEverythingDialog } from './delete-everything-dialog.tsx';

const PacksKept = lazy(async () => ({ default: (await import('../packs/served/packs-kept.tsx')).PacksKept }));

type DeviceSectionProps = { cases: readonly CaseRecord[]; unreadable: number; onExpiryChange: () => void };

/** What the person decides about everything that is kept on this device. */
export function DeviceSection({ cases, unreadable, onExpiryChange }: DeviceSectionProps) {
  const [days, setDays] = useState(readExpiryDays);
  const [isAsking, setAsking] = useState(false);
  const choose = (chosen: ExpiryDays) => {
    keepExpiryDays(chosen);
    setDays(chosen);
    onExpiryChange();
  };
  return (
    <section aria-labelledby="on-device" className="panel mt-8 px-5 py-4 print:hidden">
      <h2 id="on-device" className="mb-2 font-semibold">
        What is kept on this device
      </h2>
      <label className="flex flex-wrap items-baseline gap-x-2 gap-y-1">
        Delete closed cases
        <select
          value={days}
          onChange={(event) => choose(expiryChoices.find((choice) => String(choice) === event.currentTarget.value) ?? days)}
          className="min-w-0 max-w-full rounded-lg border border-line-strong bg-surface px-2 py-1.5 text-text"
        >
          {expiryChoices.map((choice) => (
            <option key={choice} value={choice}>
              {choice === 0 ? 'never' : `${choice} days after they are closed`}
            </option>
          ))}
        </select>
      </label>
      <p className="mb-4 mt-1 text-sm text-muted">You are told 14 days before, here and on the start page. Open cases are never deleted.</p>
      <Suspense>
        <PacksKept />
      </Suspense>
      <button type="button" className={buttonStyle.plain} onClick={() => setAsking(true)}>
        Delete everything on this device…
      </button>
      {isAsking && <DeleteEverythingDialog cases={cases} unreadable={unreadable} onClose={() => setAsking(false)} />}
    </section>
  );
}
