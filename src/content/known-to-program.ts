import type { KnownToProgram } from '../engine/check/surroundings-of.ts';
import { healthyLogs } from './healthy-logs.ts';
import { lookingCommands } from './looking-commands.ts';
import { knownTools } from './tools.ts';
import { wideningCommands } from './widening-commands.ts';

/** What the program knows that the articles of any pack are held against. */
export const knownToProgram: KnownToProgram = {
  healthyLogs,
  lookingCommands,
  wideningCommands,
  tools: new Set(Object.keys(knownTools)),
  // The first place on earth in which a day begins is 14 hours ahead.
  today: new Date(Date.now() + 14 * 3_600_000).toISOString().slice(0, 10),
};
