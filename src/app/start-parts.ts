import { loadOnce } from './load-once.ts';

// A file of its own: the start page is itself a part of parts.ts.
export const loadEvidenceSection = loadOnce(() => import('./evidence-section.tsx'));
