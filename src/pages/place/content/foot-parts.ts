import { loadOnce } from '../../../services/browser/load-once.ts';

// A file of its own: the foot stands on pages that are themselves parts of parts.ts.
export const loadNodeSources = loadOnce(() => import('./node-sources.tsx'));
