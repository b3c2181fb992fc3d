import { loadOnce } from './load-once.ts';

// What the first view of an article's question does not need is loaded when it is first shown.
export const loadAboutPage = loadOnce(() => import('./about-page.tsx'));
export const loadMapPage = loadOnce(() => import('./map-page.tsx'));
export const loadHealthPage = loadOnce(() => import('./health-page.tsx'));
export const loadNotFoundPage = loadOnce(() => import('./not-found-page.tsx'));
export const loadStartPage = loadOnce(() => import('./start-page.tsx'));
export const loadTriagePage = loadOnce(() => import('./triage-page.tsx'));
export const loadCasesPage = loadOnce(() => import('./cases-page.tsx'));
export const loadToolPage = loadOnce(() => import('./tool-page.tsx'));
export const loadSearchPanel = loadOnce(() => import('./search-panel.tsx'));
export const loadEndContent = loadOnce(() => import('./end-content.tsx'));
