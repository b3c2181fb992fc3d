import { buttonStyle } from '../../ui/form/button-style.ts';

/** Says that something could not be loaded, and tries again when asked. */
export function NotNow({ what, onAgain }: { what: string; onAgain: () => void }) {
  return (
    <p role="alert" className="mt-3 flex flex-wrap items-center gap-3 text-sm">
      {what} could not be loaded just now.
      <button type="button" className={buttonStyle.plain} onClick={onAgain}>
        Try again
      </button>
    </p>
  );
}
