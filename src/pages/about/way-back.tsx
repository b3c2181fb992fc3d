import type { MouseEvent } from 'react';
import { useHistoryState } from 'wouter/use-browser-location';

/** Leads back to the page from which a link has led here, as the browser's own way back does; nothing where none has. */
export function WayBack() {
  const before = useHistoryState<{ before?: unknown } | null>()?.before;
  // A link, so that it can be opened beside this page; a plain click goes back to the very entry, with all that it knows.
  const goBack = (event: MouseEvent) => {
    if (!(event.ctrlKey || event.metaKey || event.shiftKey || event.altKey)) {
      event.preventDefault();
      history.back();
    }
  };
  return typeof before === 'string' ? (
    <>
      <a href={before} className="text-link" onClick={goBack}>
        Back to where you were
      </a>
      <span aria-hidden="true"> · </span>
    </>
  ) : null;
}
