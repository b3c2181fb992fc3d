import { useLayoutEffect, useSyncExternalStore } from 'react';
import type { DetailsHere, DetailsStore } from '../../services/articles/details-store.ts';

/** The details of a node, loaded when it is shown. */
export function useDetails(store: DetailsStore, nodeId: string): DetailsHere {
  const read = () => store.read(nodeId);
  const details = useSyncExternalStore(store.subscribe, read, read);
  // Before the first paint, so that a failure while they were fetched ahead does not flash up.
  useLayoutEffect(() => store.load(nodeId), [store, nodeId]);
  return details;
}
