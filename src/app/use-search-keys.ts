import { useEffect } from 'react';
import { useDigits } from './digits-switch.tsx';

/** Ctrl or Cmd with K opens search anywhere; a slash does where keys are on and one is not typing. */
export function useSearchKeys(open: () => void): void {
  const hasKeys = useDigits();
  useEffect(() => {
    const openByKey = (event: KeyboardEvent) => {
      const { key, target, ctrlKey, metaKey, altKey, shiftKey } = event;
      const isTyping = target instanceof Element && target.matches('input, textarea, select');
      const isSlash = key === '/' && hasKeys && !isTyping && !ctrlKey && !metaKey && !altKey;
      if (isSlash || (key.toLowerCase() === 'k' && ctrlKey !== metaKey && !altKey && !shiftKey)) {
        event.preventDefault();
        open();
      }
    };
    document.addEventListener('keydown', openByKey);
    return () => document.removeEventListener('keydown', openByKey);
  }, [open, hasKeys]);
}
