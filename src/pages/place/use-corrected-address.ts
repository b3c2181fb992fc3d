import { useLayoutEffect } from 'react';
import { useHistoryState } from 'wouter/use-browser-location';
import type { ReadLink } from '../../engine/link/link.ts';
import { goTo } from '../../services/browser/go-to.ts';
import type { PlaceView } from '../../services/place/place-view.ts';

/**
 * Puts the place's own link into the address bar where another led here, in the same history entry, and gives the link
 * that has to be explained. It stays with the entry, so that a reload does not hide why one stands elsewhere.
 */
export function useCorrectedAddress(
  view: Pick<PlaceView, 'address' | 'hasDrifted'>,
  { link, faults }: ReadLink,
  address: string,
): string | undefined {
  const state: unknown = useHistoryState();
  const namesNoNode = link.nodeId === undefined && faults.length === 0 && !view.hasDrifted;
  const isRight = address === view.address || (namesNoNode && address.split('?')[0]?.endsWith('/'));
  useLayoutEffect(() => {
    if (!isRight) {
      const { drifted: _, ...marks } = history.state ?? {};
      goTo(view.address, { replace: true, state: view.hasDrifted ? { ...marks, drifted: address } : marks });
    }
  }, [isRight, view, address]);
  return view.hasDrifted ? address : driftedIn(state);
}

function driftedIn(state: unknown): string | undefined {
  const drifted: unknown = typeof state === 'object' && state !== null && 'drifted' in state ? state.drifted : undefined;
  return typeof drifted === 'string' ? drifted : undefined;
}
