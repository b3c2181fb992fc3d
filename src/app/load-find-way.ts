import { loadOnce } from './load-once.ts';

export const loadFindWay = loadOnce(() => import('./find-way.ts'));
