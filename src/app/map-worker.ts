import { layOutMap } from '../features/map/lay-out-map.ts';
import type { MapGraph } from '../features/map/map-graph.ts';

self.addEventListener('message', ({ data }: MessageEvent<MapGraph>) => self.postMessage(layOutMap(data)));
