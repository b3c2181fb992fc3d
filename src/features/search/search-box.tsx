import { type FormEvent, type KeyboardEvent, type ReactNode, useEffect, useRef } from 'react';

type SearchBoxProps = {
  words: string;
  onType: (words: string) => void;
  /** True while the results are still those of words typed before. */
  isBehind: boolean;
  /** True in a dialog, which is opened to type at once. */
  takesFocus: boolean;
  /** What was found: a list with the accessible name "Results", or what to do instead. */
  children: ReactNode;
};

/** A field to type in with what was found below it. Arrows move between the field and the links, Enter opens the first. */
export function SearchBox({ words, onType, isBehind, takesFocus, children }: SearchBoxProps) {
  const box = useRef<HTMLElement>(null);
  const isAwaited = useRef(false);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    isAwaited.current = isBehind;
    if (!isBehind) {
      openFirst(box.current);
    }
  };
  // Enter opens the first result of the words in the field, also when it was pressed before that was there.
  useEffect(() => {
    if (!isBehind && isAwaited.current) {
      isAwaited.current = false;
      openFirst(box.current);
    }
  }, [isBehind]);
  return (
    <search ref={box} onKeyDown={moveOrClose}>
      <form onSubmit={submit}>
        <label>
          <span className="mb-1.5 block text-sm font-semibold">Search symptoms, events, codes and articles</span>
          <input
            type="search"
            ref={takesFocus ? focus : null}
            value={words}
            autoComplete="off"
            spellCheck={false}
            maxLength={200}
            onChange={(event) => {
              isAwaited.current = false;
              onType(event.currentTarget.value);
            }}
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
  const stops = [...event.currentTarget.querySelectorAll<HTMLElement>('input, a')].filter((stop) => stop.checkVisibility());
  const at = stops.findIndex((stop) => stop.matches(':focus'));
  stops[at + step]?.focus();
}

function openFirst(box: HTMLElement | null) {
  box?.querySelector<HTMLAnchorElement>('[aria-label="Results"] a')?.click();
}
