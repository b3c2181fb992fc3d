import { CaseAlarm as Alarm } from '../features/cases/case-status.tsx';
import { type CaseWork, loadCaseDesk } from './use-case.ts';

/** Says at the top of a place that the case is not safe, is closed, or stands elsewhere. */
export function CaseAlarm({ work: { kept, status, wentOn, used, change } }: { work: CaseWork }) {
  return (
    <Alarm
      status={status}
      onTryAgain={tryAgain}
      ticket={kept?.ticket}
      wentOn={wentOn}
      closed={kept?.closed}
      onOpenAgain={() => change({ kind: 'opened-again' })}
      used={used}
      onUndo={undoUse}
    />
  );
}

// What failed while the desk was loaded is tried by the next change.
const tryAgain = () =>
  void loadCaseDesk().then(
    ({ desk }) => desk.tryAgain(),
    () => undefined,
  );

const undoUse = () => void loadCaseDesk().then(({ desk }) => desk.undoUse());
