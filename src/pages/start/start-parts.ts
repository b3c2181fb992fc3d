import { loadOnce } from '../../services/browser/load-once.ts';

// A file of its own: the start page is itself a part of parts.ts.
export const loadEvidenceSection = loadOnce(() => import('./evidence-section.tsx'));
export const loadRecentCases = loadOnce(() => import('./recent-cases.tsx'));
// The list grows with the catalogue; the first view of the page does not.
export const loadArticleList = loadOnce(() => import('./article-list.tsx'));
