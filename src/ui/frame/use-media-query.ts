import { useCallback, useSyncExternalStore } from 'react';

const lists = new Map<string, MediaQueryList>();

/** True while the media query matches; follows it, also while the page is printed. `unknown` is what a page takes that is written while building. */
export function useMediaQuery<T = boolean>(query: string, unknown: boolean | T = false): boolean | T {
  const subscribe = useCallback(
    (changed: () => void) => {
      const list = listOf(query);
      list.addEventListener('change', changed);
      return () => list.removeEventListener('change', changed);
    },
    [query],
  );
  return useSyncExternalStore(
    subscribe,
    () => listOf(query).matches,
    () => unknown,
  );
}

// Asked for at every drawing; making one anew takes longer than drawing what depends on it.
function listOf(query: string): MediaQueryList {
  const list = lists.get(query) ?? window.matchMedia(query);
  lists.set(query, list);
  return list;
}
