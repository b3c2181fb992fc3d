import { useCallback, useSyncExternalStore } from 'react';

/** True while the media query matches; follows it, also while the page is printed. `unknown` is what a page takes that is written while building. */
export function useMediaQuery<T = boolean>(query: string, unknown: boolean | T = false): boolean | T {
  const subscribe = useCallback(
    (changed: () => void) => {
      const list = window.matchMedia(query);
      list.addEventListener('change', changed);
      return () => list.removeEventListener('change', changed);
    },
    [query],
  );
  return useSyncExternalStore(
    subscribe,
    () => window.matchMedia(query).matches,
    () => unknown,
  );
}
