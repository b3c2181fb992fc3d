import { useEffect } from 'react';
import { useDigits } from './digits-switch.tsx';

/** What one types in: there a key is a letter. */
export const fields = 'input:not([type=checkbox],[type=radio]),textarea,select';

/**
 * Ctrl or Cmd with K opens search anywhere. While one is not typing, Escape follows the link that bears it, and where keys
 * are on a slash opens search and a digit or U follows its link. A key that repeats never comes here: public/one-press.js.
 */
export function usePageKeys(openSearch: () => void): void {
  const hasKeys = useDigits();
  useEffect(() => {
    const act = (event: KeyboardEvent) => {
      const { target, ctrlKey, metaKey, altKey, shiftKey } = event;
      const key = event.key.toLowerCase();
      const isFree = !(ctrlKey || metaKey || altKey || (target instanceof Element && target.matches(fields)));
      if ((key === '/' && hasKeys && isFree) || (key === 'k' && ctrlKey !== metaKey && !altKey && !shiftKey)) {
        event.preventDefault();
        openSearch();
      } else if (isFree && (hasKeys ? /^([\du]|escape)$/ : /^escape$/).test(key) && document.querySelector('dialog[open]') === null) {
        const link = document.querySelector<HTMLElement>(`a[data-key="${key}"]`);
        // What is hidden is of the place before, while this one loads.
        if (link?.offsetParent) {
          link.click();
        }
      }
    };
    document.addEventListener('keydown', act);
    return () => document.removeEventListener('keydown', act);
  }, [openSearch, hasKeys]);
}
