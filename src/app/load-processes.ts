import { loadOnce } from './load-once.ts';

export const loadProcesses = loadOnce(async () => (await import('./processes.ts')).processes);
