import { type FormEvent, type KeyboardEvent, type ReactNode, useEffect, useRef } from 'react';
import { linksFound } from '../../engine/search/find/links-found.ts';

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
  const awaited = useRef<(box: HTMLElement | null) => void>(undefined);
  const onceFound = (act: (box: HTMLElement | null) => void) => {
    awaited.current = isBehind ? act : undefined;
    if (!isBehind) {
      act(box.current);
    }
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onceFound(openFirst);
  };
  // Enter opens the first result of the words in the field, and the arrow goes to it, also when it was pressed before that was there.
  useEffect(() => {
    if (!isBehind) {
      awaited.current?.(box.current);
      awaited.current = undefined;
    }
  }, [isBehind]);
  return (
    <search ref={box} onKeyDown={(event) => moveOrClose(event, onceFound)}>
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
              awaited.current = undefined;
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

function moveOrClose(event: KeyboardEvent<HTMLElement>, onceFound: (act: (box: HTMLElement | null) => void) => void) {
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
  onceFound((box) => moveFocus(box, step));
}

function moveFocus(box: HTMLElement | null, step: number) {
  const stops = [...(box?.querySelectorAll<HTMLElement>('input, a') ?? [])].filter((stop) => stop.checkVisibility());
  const at = stops.findIndex((stop) => stop.matches(':focus'));
  stops[at + step]?.focus();
}

function openFirst(box: HTMLElement | null) {
  box?.querySelector<HTMLAnchorElement>(linksFound)?.click();
}
