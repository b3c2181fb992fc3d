import { type ComponentProps, Suspense, use } from 'react';
import { SidePanel } from '../../ui/frame/side-panel.tsx';
import { ErrorBoundary } from '../shell/error-boundary.tsx';
import type { CaseAlarm } from './case-alarm.tsx';
import type { CasePanel } from './case-panel.tsx';
import { loadCaseAlarm, loadCasePanel } from './case-parts.ts';

const writtenNotes = typeof document === 'undefined' ? [] : [...document.querySelectorAll('[data-notes] > *')];

/** The case panel, loaded after the question. It stands last in its column, and its room is kept, so that nothing moves. */
export function LazyCasePanel(props: ComponentProps<typeof CasePanel>) {
  return (
    <div className="mt-3.5" data-notes="">
      <ErrorBoundary address="case" failed="Notes could not be loaded.">
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
      <div className="h-61.5" />
    </SidePanel>
  );
}

/** Says that the case is not safe; loaded once there is a case. */
export function LazyCaseAlarm(props: ComponentProps<typeof CaseAlarm>) {
  const { work } = props;
  return work.kept === undefined && !/gone|unread|refused|hanging/.test(work.status) ? null : (
    <ErrorBoundary address="case" failed="">
      <Suspense>
        <Alarm {...props} />
      </Suspense>
    </ErrorBoundary>
  );
}

function Alarm(props: ComponentProps<typeof CaseAlarm>) {
  const { CaseAlarm } = use(loadCaseAlarm());
  return <CaseAlarm {...props} />;
}

function Panel(props: ComponentProps<typeof CasePanel>) {
  const { CasePanel } = use(loadCasePanel());
  return <CasePanel {...props} />;
}
