import { Suspense, use } from 'react';
import { buttonStyle } from '../ui/button-style.ts';
import { CopyButton } from '../ui/copy-button.tsx';
import type { CaseDialogsProps, OpenDialog } from './case-dialogs-props.ts';
import { loadCaseDialogs } from './case-parts.ts';
import { ErrorBoundary } from './error-boundary.tsx';

type CaseActionsProps = Omit<CaseDialogsProps, 'open' | 'onClose'> & { open: OpenDialog | undefined; setOpen: (open?: OpenDialog) => void };

/** What the head of a page offers about its ticket. */
export function CaseActions({ open, setOpen, work, opened, view, place, url }: CaseActionsProps) {
  const ticket = work.kept?.ticket ?? '';
  // The written page has them, so in a look their room stays: nothing may move.
  const inLook = work.beside === undefined ? '' : 'invisible';
  return (
    <>
      <button
        type="button"
        disabled={work.kept?.closed !== undefined}
        className={`${buttonStyle.plain} disabled:opacity-60 ${ticket === '' ? inLook : ''}`}
        onClick={() => setOpen('number')}
      >
        {ticket === '' ? 'Add ticket' : `Ticket ${ticket}`}
      </button>
      <button type="button" className={`${buttonStyle.plain} ${inLook}`} onClick={() => setOpen('text')}>
        Copy for ticket
      </button>
      <CopyButton label="Copy link" getText={url} copied="Link copied" />
      {open !== undefined && (
        <ErrorBoundary address={open} failed="This could not be loaded. Try again in a moment.">
          <Suspense fallback={null}>
            <Dialogs
              open={open}
              work={work}
              place={place}
              url={url}
              {...(opened === undefined ? {} : { opened })}
              {...(view === undefined ? {} : { view })}
              onClose={() => setOpen()}
            />
          </Suspense>
        </ErrorBoundary>
      )}
    </>
  );
}

function Dialogs(props: CaseDialogsProps) {
  const { CaseDialogs } = use(loadCaseDialogs());
  return <CaseDialogs {...props} />;
}
