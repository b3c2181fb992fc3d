import { type RefObject, useEffect, useRef } from 'react';
import { linksFound } from '../../engine/search/find/links-found.ts';

/**
 * Beside a text to type in that takes several lines: Enter opens the selected result of the words that stand in it (Shift
 * and Enter begin a line), arrows move between the text and the results. A search box of one line has keys of its own.
 */
export function useResultKeys(box: RefObject<HTMLElement | null>, words: string): void {
  const awaited = useRef<{ words: string; act: (box: HTMLElement | null) => void }>(undefined);
  useEffect(() => {
    // A key pressed before the results of the words were there.
    if (awaited.current?.words === words) {
      awaited.current.act(box.current);
    }
    awaited.current = undefined;
    const section = box.current?.closest('section');
    if (section === null || section === undefined) {
      return undefined;
    }
    const onceFound = (text: HTMLTextAreaElement, act: (box: HTMLElement | null) => void) => {
      if (text.value === words) {
        act(box.current);
      } else {
        awaited.current = { words: text.value, act };
      }
    };
    const press = (event: KeyboardEvent) => {
      const hasModifier = event.shiftKey || event.ctrlKey || event.metaKey || event.altKey;
      if (event.defaultPrevented || event.isComposing || hasModifier || !(event.target instanceof HTMLElement)) {
        return;
      }
      const links = linksIn(box.current);
      const text = section.querySelector('textarea');
      const isInText = event.target === text;
      const at = links.indexOf(event.target as HTMLAnchorElement);
      if (event.key === 'Enter' && isInText && isSearch(text.value)) {
        event.preventDefault();
        onceFound(text, openFirst);
      } else if (event.key === 'ArrowDown' && isInText && isAtEnd(text) && links.length > 0) {
        event.preventDefault();
        onceFound(text, (found) => linksIn(found)[0]?.focus());
      } else if (event.key === 'ArrowDown' && at >= 0 && at + 1 < links.length) {
        event.preventDefault();
        links[at + 1]?.focus();
      } else if (event.key === 'ArrowUp' && at >= 0) {
        event.preventDefault();
        (links[at - 1] ?? text)?.focus();
      }
    };
    section.addEventListener('keydown', press);
    return () => section.removeEventListener('keydown', press);
  }, [box, words]);
}

// Of more than one line, Enter begins the next.
function isSearch(text: string): boolean {
  return text.trim() !== '' && !text.trim().includes('\n') && text.length <= charactersAtMost;
}

const charactersAtMost = 200;

// A link that was pasted stands above all that was found for its words.
function openFirst(box: HTMLElement | null): void {
  box?.closest('section')?.querySelector<HTMLAnchorElement>(`a[data-opens], ${linksFound}`)?.click();
}

function linksIn(box: HTMLElement | null): HTMLAnchorElement[] {
  const pasted = box?.closest('section')?.querySelectorAll<HTMLAnchorElement>('a[data-opens]') ?? [];
  return [...pasted, ...(box?.querySelectorAll('a') ?? [])].filter((link) => link.checkVisibility());
}

function isAtEnd(text: HTMLTextAreaElement): boolean {
  return text.selectionStart === text.value.length;
}
