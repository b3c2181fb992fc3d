import { takesCalls } from 'virtual:pack/named';
import type { Observation } from '../model/observation.ts';

// Finding an administrator takes who has the caller on the phone longer than looking; disturbing something costs more than both.
const minutesToFindAnAdmin = 3;
const minutesForDisturbance = 15;

/** What an observation costs in triage: its minutes, more where an administrator is needed or something is disturbed. */
export function costOfQuestion({ howToFind }: Observation): number {
  const { minutes, role, isSafe, wait } = howToFind;
  return minutes + (role === takesCalls ? 0 : minutesToFindAnAdmin) + (isSafe ? 0 : minutesForDisturbance) + (wait?.minutes ?? 0);
}
