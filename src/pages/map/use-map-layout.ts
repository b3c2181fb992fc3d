import { useEffect, useState } from 'react';
import type { MapGraph } from '../../features/map/layout/map-graph.ts';
import type { MapLayout } from '../../features/map/layout/map-layout.ts';

/** The picture of a map once it is laid out, off the main thread; undefined until then, or while it is not wanted. */
export function useMapLayout(graph: MapGraph, isWanted: boolean): MapLayout | undefined {
  const [laidOut, setLaidOut] = useState<{ graph: MapGraph; layout: MapLayout }>();
  useEffect(() => {
    if (!isWanted) {
      return;
    }
    let isCurrent = true;
    const show = (layout: MapLayout) => {
      if (isCurrent) {
        setLaidOut({ graph, layout });
      }
    };
    const worker = startWorker();
    const showHere = () => void layOutHere(graph).then(show);
    worker?.addEventListener('message', ({ data }: MessageEvent<MapLayout>) => show(data));
    worker?.addEventListener('error', showHere);
    worker?.postMessage(graph);
    if (worker === undefined) {
      showHere();
    }
    return () => {
      isCurrent = false;
      worker?.terminate();
    };
  }, [graph, isWanted]);
  return laidOut?.graph === graph ? laidOut.layout : undefined;
}

/** Without a worker, and for an export: the library is loaded only then. */
export async function layOutHere(graph: MapGraph): Promise<MapLayout> {
  return (await import('../../features/map/layout/lay-out-map.ts')).layOutMap(graph);
}

function startWorker(): Worker | undefined {
  try {
    return new Worker(new URL('./map-worker.ts', import.meta.url), { type: 'module' });
  } catch {
    return undefined;
  }
}
