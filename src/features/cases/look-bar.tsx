import type { Ref } from 'react';
import { buttonStyle } from '../../ui/form/button-style.ts';

type LookBarProps = {
  ref?: Ref<HTMLElement>;
  /** What the case is called, beside which one looks. */
  name: string;
  /** What the case is called where a sentence begins with it; only where it is closed, so that nothing comes into it. */
  closed?: string;
  /** Missing where there is nothing to use. */
  onUse?: () => void;
  onBack: () => void;
  /** Goes to where the case stands in this article; missing where it does not have it, or stands there anyway. */
  onGoOn?: () => void;
  /**
   * Only where the person gave the answer that is looked at and another tab answered otherwise: the words of that answer,
   * nothing where it was taken back there.
   */
  elsewhere?: { readonly question?: string; readonly answer?: string };
};

/**
 * Says that a place is only looked at, and the ways on. It stays at the foot of the screen and ends the page: it comes once
 * the page is there, and nothing on it may move then. A bar below it tells its height.
 */
export function LookBar({ ref, name, closed, onUse, onBack, onGoOn, elsewhere }: LookBarProps) {
  return (
    <section
      ref={ref}
      aria-label="You are looking"
      className="sticky bottom-[var(--new-version-bar,0px)] z-10 border-t border-line bg-accent-soft print:hidden"
    >
      <div className="mx-auto flex max-w-[82.5rem] flex-wrap items-center gap-x-6 gap-y-2 px-4 py-2 sm:px-6">
        <p className="mr-auto flex items-center gap-2.5">
          <Eye />
          <span>
            {elsewhere !== undefined && <Elsewhere {...elsewhere} />}
            You are <b className="font-semibold">looking</b> at {elsewhere === undefined ? 'this' : 'your answer'} beside{' '}
            <b className="font-semibold">{name}</b>.{' '}
            {closed !== undefined
              ? `${closed} is closed: to work on it, go back and open it again.`
              : elsewhere === undefined && 'Nothing you do here changes it.'}
          </span>
        </p>
        <p className="flex flex-wrap gap-2">
          {onUse !== undefined && (
            <button type="button" className={buttonStyle.plain} onClick={onUse}>
              Use this for {name}
            </button>
          )}
          {onGoOn !== undefined && (
            <button type="button" className={buttonStyle.plain} onClick={onGoOn}>
              Go to where {name} stands in this article
            </button>
          )}
          <button type="button" className={buttonStyle.primary} aria-keyshortcuts="Escape" onClick={onBack}>
            Back to {name}
            <span aria-hidden="true" className="ml-1 hidden rounded border border-current px-1 text-xs font-normal opacity-80 sm:inline">
              Esc
            </span>
          </button>
        </p>
      </div>
    </section>
  );
}

// Nobody has asked for this look, so it is said aloud.
function Elsewhere({ question, answer }: NonNullable<LookBarProps['elsewhere']>) {
  return (
    <span role="alert">
      {answer === undefined ? (
        'Your answer was taken back in another tab. '
      ) : (
        <>
          Answered in another tab: {question} <b className="font-semibold">{answer}</b>.{' '}
        </>
      )}
    </span>
  );
}

function Eye() {
  return (
    <svg viewBox="0 0 20 20" fill="none" stroke="currentColor" strokeWidth="1.7" aria-hidden="true" className="size-4.5 shrink-0">
      <path d="M1.5 10S4.5 4.5 10 4.5 18.5 10 18.5 10 15.5 15.5 10 15.5 1.5 10 1.5 10Z" />
      <circle cx="10" cy="10" r="2.4" fill="currentColor" />
    </svg>
  );
}
