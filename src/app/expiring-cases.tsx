import { caseOf } from '../engine/case-of.ts';
import { nameOf } from '../features/cases/case-list.tsx';
import { buttonStyle } from '../ui/button-style.ts';
import type { ExpiringCase } from './expire-cases.ts';
import { InClear } from './in-clear.tsx';
import { saveCases } from './save-cases.ts';

const dateOf = (instant: number) => new Date(instant).toLocaleDateString(undefined, { dateStyle: 'medium' });

/** Tells of the closed cases that will be deleted, and lets them be taken along first. */
export function ExpiringCases({ expiring }: { expiring: readonly ExpiringCase[] }) {
  if (expiring.length === 0) {
    return null;
  }
  return (
    <section aria-labelledby="expiring" className="mb-5 rounded-lg bg-warn-soft px-5 py-4">
      <h2 id="expiring" className="font-semibold">
        {expiring.length === 1 ? 'A closed case will be deleted' : `${expiring.length} closed cases will be deleted`}
      </h2>
      <ul className="my-2 ml-5 list-disc">
        {expiring.map(({ kept, deletedAt }) => (
          <li key={kept.id}>
            {nameOf(caseOf(kept, '').ticket)}: on {dateOf(deletedAt)} or later
          </li>
        ))}
      </ul>
      <p className="mb-3 text-sm">To keep one, open it again or export it. How long closed cases are kept is set below.</p>
      <button type="button" className={buttonStyle.plain} onClick={() => saveCases(expiring.map(({ kept }) => kept))}>
        {expiring.length === 1 ? 'Export this case' : 'Export these cases'}
      </button>
      <InClear />
    </section>
  );
}
