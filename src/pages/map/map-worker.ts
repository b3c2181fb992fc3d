import { layOutMap } from '../../features/map/layout/lay-out-map.ts';
import type { MapGraph } from '../../features/map/layout/map-graph.ts';

self.addEventListener('message', ({ data }: MessageEvent<MapGraph>) => self.postMessage(layOutMap(data)));
