import { linkButtonStyle } from '../../ui/button-style.ts';

export type CaseStatus = 'none' | 'draft' | 'saving' | 'saved' | 'refused' | 'deleted' | 'gone';

const quiet: Readonly<Partial<Record<CaseStatus, string>>> = {
  none: 'A tick, a note or a ticket number starts a case. It is kept on this device only.',
  draft: 'For the same ticket as the article before. It is kept from the first thing that you do here.',
  saving: 'Saving on this device…',
  saved: 'Saved on this device.',
};

const alarming: Readonly<Partial<Record<CaseStatus, string>>> = {
  refused:
    'Not saved: this browser refuses to keep it (its storage is blocked or full). Go on; everything stays until you close this tab. Use “Copy for ticket” before you do.',
  deleted: 'This case was deleted in another tab. What you see is still here, and the next thing that you do saves it again.',
  gone: 'The case that this tab worked on is no longer on this device: the browser or someone cleared it. Your answers are in the link. A ticket text pasted on the start page brings it back.',
};

/** Whether the case is safe. Said at once where it is not. */
export function CaseStatusLine({ status, onTryAgain }: { status: CaseStatus; onTryAgain: () => void }) {
  const alarm = alarming[status];
  return (
    <div className="text-sm print:hidden">
      <p role="status" className="text-muted">
        {quiet[status] ?? ''}
      </p>
      {alarm !== undefined && (
        <p role="alert" className="rounded-lg bg-warn-soft px-3.5 py-2.5">
          {alarm}{' '}
          {status === 'refused' && (
            <button type="button" className={linkButtonStyle} onClick={onTryAgain}>
              Try again
            </button>
          )}
        </p>
      )}
    </div>
  );
}
