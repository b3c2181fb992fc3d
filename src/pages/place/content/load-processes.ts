import { loadOnce } from '../../../services/browser/load-once.ts';

export const loadProcesses = loadOnce(async () => (await import('./processes.ts')).processes);
