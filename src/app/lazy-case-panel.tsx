import { type ComponentProps, Suspense, use } from 'react';
import type { AlarmProps } from '../features/cases/case-status.tsx';
import { SidePanel } from '../ui/side-panel.tsx';
import type { CasePanel } from './case-panel.tsx';
import { loadCaseAlarm, loadCasePanel } from './case-parts.ts';
import { ErrorBoundary } from './error-boundary.tsx';
import { type CaseWork, loadCaseDesk } from './use-case.ts';

const writtenNotes = typeof document === 'undefined' ? [] : [...document.querySelectorAll('[data-notes] > *')];

/** The case panel, loaded after the question. It stands last in its column, and its room is kept, so that nothing moves. */
export function LazyCasePanel(props: ComponentProps<typeof CasePanel>) {
  return (
    <div className="mt-3.5" data-notes="">
      <ErrorBoundary address="case" failed="Notes could not be loaded. Reload the page to try again.">
        <Suspense fallback={<RoomForNotes />}>
          <Panel {...props} />
        </Suspense>
      </ErrorBoundary>
    </div>
  );
}

/** The notes of the written page, so that they do not flash; else as much room as those of a case in which nothing was noted. */
function RoomForNotes() {
  return writtenNotes.length > 0 ? (
    <fieldset disabled className="min-w-0" ref={(room) => room?.append(...writtenNotes)} />
  ) : (
    <SidePanel title="Notes" isFramed>
      <div className="h-53.5" />
    </SidePanel>
  );
}

/** Says that the case is not safe; loaded once there is a case. */
export function LazyCaseAlarm({ work: { kept, status, wentOn, used, change } }: { work: CaseWork }) {
  return kept === undefined && !/gone|unread|refused|hanging/.test(status) ? null : (
    <ErrorBoundary address="case" failed="">
      <Suspense fallback={null}>
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
      </Suspense>
    </ErrorBoundary>
  );
}

// What failed while the desk was loaded is tried by the next change.
const tryAgain = () =>
  void loadCaseDesk().then(
    ({ desk }) => desk.tryAgain(),
    () => undefined,
  );

const undoUse = () => void loadCaseDesk().then(({ desk }) => desk.undoUse());

function Alarm(props: AlarmProps) {
  const { CaseAlarm } = use(loadCaseAlarm());
  return <CaseAlarm {...props} />;
}

function Panel(props: ComponentProps<typeof CasePanel>) {
  const { CasePanel } = use(loadCasePanel());
  return <CasePanel {...props} />;
}
