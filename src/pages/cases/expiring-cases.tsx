import { caseOf } from '../../engine/case/case-of.ts';
import { nameOf } from '../../features/cases/case-list.tsx';
import type { ExpiringCase } from '../../services/cases/expire-cases.ts';
import { saveCases } from '../../services/cases/save-cases.ts';
import { buttonStyle } from '../../ui/form/button-style.ts';
import { InClear } from '../shell/in-clear.tsx';

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
