import type { FormEvent, KeyboardEvent, ReactNode } from 'react';

type SearchBoxProps = {
  words: string;
  onType: (words: string) => void;
  /** True in a dialog, which is opened to type at once. */
  takesFocus: boolean;
  /** What was found: a list with the accessible name "Results", or what to do instead. */
  children: ReactNode;
};

/** A field to type in with what was found below it. Arrows move between the field and the links, Enter opens the first. */
export function SearchBox({ words, onType, takesFocus, children }: SearchBoxProps) {
  return (
    <search onKeyDown={moveOrClose}>
      <form onSubmit={openFirst}>
        <label>
          <span className="mb-1.5 block text-sm font-semibold">Search symptoms, events, codes and articles</span>
          <input
            type="search"
            ref={takesFocus ? focus : null}
            value={words}
            autoComplete="off"
            spellCheck={false}
            maxLength={200}
            onChange={(event) => onType(event.currentTarget.value)}
            className="block w-full rounded-lg border border-line-strong bg-surface px-3.5 py-2 text-base text-text"
          />
        </label>
      </form>
      {children}
    </search>
  );
}

function focus(input: HTMLInputElement | null) {
  input?.focus();
}

const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };

function moveOrClose(event: KeyboardEvent<HTMLElement>) {
  if (event.key === 'Escape') {
    // Left to the browser, the first press would only empty the field.
    event.currentTarget.closest('dialog')?.close();
    return;
  }
  const step = steps[event.key];
  if (step === undefined || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) {
    return;
  }
  event.preventDefault();
  const stops = [...event.currentTarget.querySelectorAll<HTMLElement>('input, a')];
  const at = stops.findIndex((stop) => stop.matches(':focus'));
  stops[at + step]?.focus();
}

function openFirst(event: FormEvent<HTMLFormElement>) {
  event.preventDefault();
  event.currentTarget.parentElement?.querySelector<HTMLAnchorElement>('[aria-label="Results"] a')?.click();
}
