import { loadOnce } from '../services/browser/load-once.ts';

// What the first view of an article's question does not need is loaded when it is first shown.
export const loadAboutPage = loadOnce(() => import('./about/about-page.tsx'));
export const loadMapPage = loadOnce(() => import('./map/map-page.tsx'));
export const loadHealthPage = loadOnce(() => import('./health/health-page.tsx'));
export const loadNotFoundPage = loadOnce(() => import('./unknown/not-found-page.tsx'));
export const loadStartPage = loadOnce(() => import('./start/start-page.tsx'));
export const loadTriagePage = loadOnce(() => import('./triage/triage-page.tsx'));
export const loadCasesPage = loadOnce(() => import('./cases/cases-page.tsx'));
export const loadToolPage = loadOnce(() => import('./tool/tool-page.tsx'));
export const loadSearchPanel = loadOnce(() => import('./shell/search-panel.tsx'));
export const loadEndContent = loadOnce(() => import('./place/content/end-content.tsx'));
