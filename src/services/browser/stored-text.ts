import { useCallback, useSyncExternalStore } from 'react';
import { ownName } from './own-name.ts';

const listeners = new Set<() => void>();
// What the browser refused to keep lives on until the page is closed, so that nothing typed is lost while one works.
const unkept = new Map<string, string>();

/** The text kept on this device under a key; undefined where there is none. */
export function readStored(key: string): string | undefined {
  try {
    return unkept.get(key) ?? localStorage.getItem(ownName(key)) ?? undefined;
  } catch {
    return unkept.get(key);
  }
}

/** Keeps a text on this device, or forgets it. False when the browser refuses: then it lasts until the page is closed. */
export function writeStored(key: string, text: string | undefined): boolean {
  const isKept = tryToKeep(key, text);
  if (isKept || text === undefined) {
    unkept.delete(key);
  } else {
    unkept.set(key, text);
  }
  for (const listener of listeners) {
    listener();
  }
  return isKept;
}

function tryToKeep(key: string, text: string | undefined): boolean {
  try {
    if (text === undefined) {
      localStorage.removeItem(ownName(key));
    } else {
      localStorage.setItem(ownName(key), text);
    }
    return true;
  } catch {
    return false;
  }
}

/** The stored text of a key, kept up to date, also with other tabs. */
export function useStored(key: string): string | undefined {
  const read = useCallback(() => readStored(key), [key]);
  return useSyncExternalStore(subscribe, read, () => undefined);
}

function subscribe(changed: () => void): () => void {
  listeners.add(changed);
  window.addEventListener('storage', changed);
  return () => {
    listeners.delete(changed);
    window.removeEventListener('storage', changed);
  };
}
