import type { Observation } from '../model/observation.ts';

// Finding an administrator takes a helpdesk agent longer than looking; disturbing something costs more than both.
const minutesToFindAnAdmin = 3;
const minutesForDisturbance = 15;

/** What an observation costs in triage: its minutes, more where an administrator is needed or something is disturbed. */
export function costOfQuestion({ howToFind }: Observation): number {
  const { minutes, role, isSafe, wait } = howToFind;
  return minutes + (role === 'helpdesk' ? 0 : minutesToFindAnAdmin) + (isSafe ? 0 : minutesForDisturbance) + (wait?.minutes ?? 0);
}
