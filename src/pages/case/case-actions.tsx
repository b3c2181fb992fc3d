import { type RefObject, Suspense, use, useRef, useState } from 'react';
import { buttonStyle } from '../../ui/form/button-style.ts';
import { CopyButton } from '../../ui/form/copy-button.tsx';
import { showModally } from '../../ui/frame/show-modally.ts';
import { ErrorBoundary } from '../shell/error-boundary.tsx';
import { WaitingField } from '../shell/waiting-field.tsx';
import type { CaseDialogsProps, OpenDialog, TypedAhead } from './case-dialogs-props.ts';
import { loadCaseDialogs } from './case-parts.ts';

type CaseActionsProps = Omit<CaseDialogsProps, 'open' | 'onClose' | 'typed'> & {
  open: OpenDialog | undefined;
  setOpen: (open?: OpenDialog) => void;
};

/** What the head of a page offers about its ticket. */
export function CaseActions({ setOpen, ...props }: CaseActionsProps) {
  const { open, work, opened, url } = props;
  const ticket = work.kept?.ticket ?? '';
  // The written page has them, so in a look their room stays: nothing may move. Nor may it where the number comes: on a narrow screen it stands alone, as long as it fits.
  const typed = useRef<TypedAhead>({});
  const inLook = work.beside === undefined ? '' : 'invisible';
  return (
    <>
      <button
        type="button"
        disabled={work.kept?.closed !== undefined}
        className={`${buttonStyle.plain} justify-center sm:min-w-34 disabled:opacity-60 ${ticket === '' ? inLook : ''}`}
        onClick={() => {
          typed.current = {};
          setOpen('number');
        }}
      >
        {ticket === '' ? (
          'Add ticket'
        ) : (
          <span>
            <span className="max-sm:sr-only">Ticket </span>
            {ticket}
          </span>
        )}
      </button>
      <button type="button" className={`${buttonStyle.plain} ${inLook}`} onClick={() => setOpen('text')}>
        Copy for ticket
      </button>
      <CopyButton label="Copy link" getText={url} copied={`Link copied${opened?.article.pack?.isOnlyHere ? '. Send its pack too' : ''}`} />
      {open !== undefined && (
        <ErrorBoundary address={open} failed="This could not be loaded.">
          <Opening {...props} open={open} typed={typed} onClose={() => setOpen()} />
        </ErrorBoundary>
      )}
    </>
  );
}

/** A dialog is there at once: whoever presses and types on would answer questions with digits otherwise. */
function Opening(props: CaseDialogsProps) {
  const { open, typed, work } = props;
  const [pressed] = useState(() => document.activeElement);
  const onClose = () => {
    props.onClose();
    // The first of two dialogs goes without giving the focus back.
    if (pressed instanceof HTMLElement) {
      pressed.focus();
    }
  };
  const waiting =
    open === 'number' ? (
      <WaitingNumber typed={typed} onClose={onClose} ticket={work.kept?.ticket} />
    ) : (
      <dialog
        ref={showModally}
        aria-label="Opening"
        className="panel m-auto p-5 transition-opacity delay-300 starting:opacity-0"
        onClose={onClose}
      >
        Opening…
      </dialog>
    );
  return (
    <Suspense fallback={waiting}>
      <Dialogs {...props} onClose={onClose} />
    </Suspense>
  );
}

type WaitingNumberProps = { typed: RefObject<TypedAhead>; ticket: string | undefined; onClose: () => void };

function WaitingNumber({ typed, ticket, onClose }: WaitingNumberProps) {
  const { text = ticket } = typed.current;
  return (
    <dialog ref={showModally} aria-label="Ticket number" className="panel m-auto w-[min(26rem,92vw)] p-5" onClose={onClose}>
      <WaitingField
        label="Ticket number"
        {...(text === undefined ? {} : { text })}
        onType={(text) => {
          typed.current.text = text;
        }}
        onEnter={() => {
          typed.current.isGiven = true;
        }}
      />
    </dialog>
  );
}

function Dialogs(props: CaseDialogsProps) {
  const { CaseDialogs } = use(loadCaseDialogs());
  return <CaseDialogs {...props} />;
}
