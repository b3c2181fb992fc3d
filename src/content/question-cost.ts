import { takesCalls as takesCallsAtHome } from 'virtual:pack/named';
import type { Observation } from '../model/article/observation.ts';

// Finding an administrator takes who has the caller on the phone longer than looking; disturbing something costs more than both.
const minutesToFindAnAdmin = 3;
const minutesForDisturbance = 15;

/**
 * What an observation costs in triage: its minutes, more where somebody else than `takesCalls` has to look or something is
 * disturbed.
 */
export function costFor(takesCalls: string | undefined, { howToFind }: Observation): number {
  const { minutes, role, isSafe, wait } = howToFind;
  return minutes + (role === takesCalls ? 0 : minutesToFindAnAdmin) + (isSafe ? 0 : minutesForDisturbance) + (wait?.minutes ?? 0);
}

/** The same for a question of the home pack. */
export function costOfQuestion(observation: Observation): number {
  return costFor(takesCallsAtHome, observation);
}
