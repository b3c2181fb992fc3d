import { loadOnce } from '../browser/load-once.ts';

export const loadFindWay = loadOnce(() => import('./find-way.ts'));
