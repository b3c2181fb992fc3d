import type { Ending } from '../engine/case.ts';
import { formatMoment } from '../engine/moment.ts';
import { CaseEnding } from '../features/cases/case-ending.tsx';
import { clock } from './clock.ts';
import { findStanding } from './find-standing.ts';
import { type CaseWork, loadCaseDesk } from './use-case.ts';

type EndingSectionProps = { work: CaseWork; likely?: Ending };

/** Closes the case of the tab and opens it again; nothing where there is none. */
export function EndingSection({ work: { kept, beside, change }, likely }: EndingSectionProps) {
  if (kept === undefined || beside !== undefined) {
    return null;
  }
  const { ticket, closed } = kept;
  return (
    <CaseEnding
      name={ticket === '' ? 'this case' : ticket}
      findStanding={async () => {
        const record = (await loadCaseDesk()).desk.tabRecord();
        return record === undefined ? [] : findStanding(record);
      }}
      onClose={(how) => change({ kind: 'closed', how })}
      onOpenAgain={() => change({ kind: 'opened-again' })}
      {...(likely === undefined ? {} : { likely })}
      {...(closed === undefined ? {} : { closed: `Closed ${formatMoment(closed.at, clock.now())}: ${closed.how}.` })}
    />
  );
}
