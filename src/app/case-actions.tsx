import { Suspense, use, useState } from 'react';
import type { CasePlace } from '../engine/case-change.ts';
import { buttonStyle } from '../ui/button-style.ts';
import { CopyButton } from '../ui/copy-button.tsx';
import { ErrorBoundary } from './error-boundary.tsx';
import { loadCaseDialogs } from './parts.ts';
import type { PlaceView } from './place-view.ts';
import type { CaseWork } from './use-case.ts';

type CaseActionsProps = {
  work: CaseWork;
  /** The place of an article; none in triage. */
  view?: PlaceView;
  place: CasePlace;
  url: () => string;
};

/** What the head of a page offers about its ticket. */
type OpenDialog = 'number' | 'text';

export function CaseActions({ work, view, place, url }: CaseActionsProps) {
  const [open, setOpen] = useState<OpenDialog>();
  const ticket = work.kept?.ticket ?? '';
  return (
    <>
      <button type="button" className={buttonStyle.plain} onClick={() => setOpen('number')}>
        {ticket === '' ? 'Add ticket' : `Ticket ${ticket}`}
      </button>
      <CopyButton label="Copy link" getText={url} copied="Link copied" />
      <button type="button" className={buttonStyle.plain} onClick={() => setOpen('text')}>
        Copy for ticket
      </button>
      {open !== undefined && (
        <ErrorBoundary address={open} failed="This could not be loaded. Try again in a moment.">
          <Suspense fallback={null}>
            <Dialogs
              open={open}
              work={work}
              place={place}
              url={url}
              {...(view === undefined ? {} : { view })}
              onClose={() => setOpen(undefined)}
            />
          </Suspense>
        </ErrorBoundary>
      )}
    </>
  );
}

export type CaseDialogsProps = CaseActionsProps & { open: OpenDialog; onClose: () => void };

function Dialogs(props: CaseDialogsProps) {
  const { CaseDialogs } = use(loadCaseDialogs());
  return <CaseDialogs {...props} />;
}
