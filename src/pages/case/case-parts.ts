import { loadOnce } from '../../services/browser/load-once.ts';

// Loaded where a page has or offers a case, and not before.
export const loadCaseAlarm = loadOnce(() => import('./case-alarm.tsx'));
export const loadCaseDialogs = loadOnce(() => import('./case-dialogs.tsx'));
export const loadCasePanel = loadOnce(() => import('./case-panel.tsx'));
export const loadLookBar = loadOnce(() => import('./look-bar-content.tsx'));
export const loadPastedTicketText = loadOnce(() => import('../start/pasted-ticket-text.tsx'));
export const loadTicketTextReader = loadOnce(() => import('../../engine/ticket-text/read/read-ticket-text.ts'));
