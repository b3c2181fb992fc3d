import { type MouseEvent, type RefObject, Suspense, use, useRef } from 'react';
import { buttonStyle } from '../../ui/form/button-style.ts';
import { showModally } from '../../ui/frame/show-modally.ts';
import { loadSearchPanel } from '../parts.ts';
import { ErrorBoundary } from './error-boundary.tsx';
import { WaitingField } from './waiting-field.tsx';

type SearchDialogProps = { onClose: () => void };

/** Open as long as it is shown. It takes the keys at once, and what is typed while search loads is searched. */
export function SearchDialog({ onClose }: SearchDialogProps) {
  const typed = useRef('');
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Enter on a link is a click too
    <dialog
      ref={showModally}
      aria-label="Search"
      closedby="any"
      className="panel mx-auto mb-auto mt-[8vh] max-h-[86dvh] w-[min(44rem,94vw)] p-4 text-text backdrop:bg-black/50 sm:p-5 print:hidden"
      onClose={onClose}
      onClick={closeAtLink}
    >
      <ErrorBoundary address="search" failed="Search could not be loaded.">
        <Suspense fallback={<WaitingField label="Search" onType={(text) => (typed.current = text)} />}>
          <Panel typed={typed} />
        </Suspense>
      </ErrorBoundary>
      <form method="dialog">
        <button type="submit" className={`${buttonStyle.plain} mt-4`}>
          Close
        </button>
      </form>
    </dialog>
  );
}

export function isSearchOpen(): boolean {
  return document.querySelector('dialog[open][aria-label="Search"]') !== null;
}

type Typed = { typed: RefObject<string> };

function Panel({ typed }: Typed) {
  const { SearchPanel } = use(loadSearchPanel());
  return <SearchPanel takesFocus articlesHref="/" typed={typed} />;
}

// Closed before the link is followed: a page behind an open dialog cannot take the focus.
function closeAtLink(event: MouseEvent<HTMLDialogElement>) {
  const isPlain = !(event.ctrlKey || event.metaKey || event.shiftKey || event.altKey);
  if (isPlain && event.target instanceof Element && event.target.closest('a') !== null) {
    event.currentTarget.close();
  }
}
