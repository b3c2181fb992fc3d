import { useLayoutEffect } from 'react';
import { navigate, useHistoryState } from 'wouter/use-browser-location';
import type { ReadLink } from '../engine/link.ts';
import type { PlaceView } from './place-view.ts';

/**
 * Puts the place's own link into the address bar where another led here, in the same history entry, and gives what the
 * person is told about that. The words stay with the entry, so that a reload does not hide why one stands elsewhere.
 */
export function useCorrectedAddress(
  view: Pick<PlaceView, 'address' | 'notices'>,
  { link, faults }: ReadLink,
  address: string,
): readonly string[] {
  const state: unknown = useHistoryState();
  const namesNoNode = link.nodeId === undefined && faults.length === 0 && view.notices.length === 0;
  const isRight = address === view.address || (namesNoNode && address.split('?')[0]?.endsWith('/'));
  useLayoutEffect(() => {
    if (!isRight) {
      navigate(view.address, { replace: true, state: { notices: view.notices } });
    }
  }, [isRight, view]);
  return view.notices.length > 0 ? view.notices : noticesIn(state);
}

function noticesIn(state: unknown): readonly string[] {
  const notices: unknown = typeof state === 'object' && state !== null && 'notices' in state ? state.notices : undefined;
  return Array.isArray(notices) ? notices.filter((notice) => typeof notice === 'string') : [];
}
