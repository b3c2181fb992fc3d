import { useEffect, useState } from 'react';
import { hangsAfterMilliseconds } from '../../engine/case/hangs-after.ts';
import { NewerCase } from '../../engine/case/read-case.ts';
import { goTo } from '../../services/browser/go-to.ts';
import { whenLate } from '../../services/browser/in-time.ts';
import { findCase } from '../../services/cases/case-storage.ts';
import { addressOfRecord } from '../../services/cases/case-words.ts';
import { loadCaseDesk } from '../../services/cases/use-case.ts';
import { buttonStyle } from '../../ui/form/button-style.ts';

/** Makes a case this tab's and goes to where it stands. */
export function CaseOpener({ id }: { id: string }) {
  const [fault, setFault] = useState<string>();
  useEffect(() => {
    const opened = openCase(id);
    whenLate(opened, hangsAfterMilliseconds, () =>
      setFault('The storage of this browser does not answer. The case is not lost: close other tabs of Unstuck, and load this page again.'),
    );
    opened.then(setFault, (fault) =>
      setFault(
        fault instanceof NewerCase
          ? `${fault.message} The case is not lost.`
          : 'This browser does not let the page read its cases (its storage is blocked or full).',
      ),
    );
  }, [id]);
  return (
    <>
      <p role="alert" className={fault === undefined ? '' : 'mb-4 rounded-lg bg-warn-soft px-3.5 py-2.5'}>
        {fault ?? ''}
      </p>
      {fault === undefined ? (
        <p className="text-muted">Opening the case…</p>
      ) : (
        <a href="/cases/" className={buttonStyle.plain}>
          Show all cases
        </a>
      )}
    </>
  );
}

async function openCase(id: string): Promise<string | undefined> {
  const kept = await findCase(id);
  if (kept === undefined) {
    return 'This device has no such case, or cannot read it. It may have been deleted, or be on another device: paste its ticket text on the start page.';
  }
  const { desk } = await loadCaseDesk();
  desk.holdCase(kept, true);
  goTo(addressOfRecord(kept), { replace: true, state: { case: kept.id } });
  return undefined;
}
