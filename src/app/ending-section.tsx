import type { Ending } from '../engine/case.ts';
import { formatMoment } from '../engine/moment.ts';
import { CaseEnding } from '../features/cases/case-ending.tsx';
import { clock } from './clock.ts';
import { findStanding } from './find-standing.ts';
import { type CaseWork, loadCaseDesk } from './use-case.ts';

type EndingSectionProps = {
  work: CaseWork;
  likely?: Ending;
  /** Where one stands at a procedure, there is nothing that could be fixed. */
  isProcedure: boolean;
};

/** Closes the case of the tab and opens it again; nothing where there is none. */
export function EndingSection({ work: { kept, beside, change }, likely, isProcedure }: EndingSectionProps) {
  if (kept === undefined || beside !== undefined) {
    return null;
  }
  const { ticket, closed } = kept;
  const wordsOf = (how: Ending) => (how === 'fixed' && isProcedure ? 'done' : how);
  return (
    <CaseEnding
      wordsOf={wordsOf}
      name={ticket === '' ? 'this case' : ticket}
      findStanding={async () => {
        const record = (await loadCaseDesk()).desk.tabRecord();
        return record === undefined ? [] : findStanding(record);
      }}
      onClose={(how) => change({ kind: 'closed', how })}
      onOpenAgain={() => change({ kind: 'opened-again' })}
      {...(likely === undefined ? {} : { likely })}
      {...(closed === undefined ? {} : { closed: `Closed ${formatMoment(closed.at, clock.now())}: ${wordsOf(closed.how)}.` })}
    />
  );
}
