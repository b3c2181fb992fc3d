import { literalWords } from 'virtual:pack/blanks';
import { catalogue } from 'virtual:pack/catalogue';
import { facts, leftOut } from 'virtual:pack/facts';
import { formerArticles } from 'virtual:pack/former-articles';
import { keys } from 'virtual:pack/keys';
import { packId } from 'virtual:pack/named';
import { observations } from 'virtual:pack/observations';
import { roles } from 'virtual:pack/roles';
import { signs } from 'virtual:pack/signs';
import { takeAlong } from 'virtual:pack/take-along';
import { tools } from 'virtual:pack/tools';
import type { Surroundings } from '../engine/check/surroundings.ts';
import { healthyLogs } from './healthy-logs.ts';
import { lookingCommands } from './looking-commands.ts';
import { wideningCommands } from './widening-commands.ts';

/** What an article may name of this catalogue. */
export const surroundings: Surroundings = {
  isHomePack: packId === 'exchange',
  articleIds: new Set(Object.keys(catalogue)),
  observations,
  meetings: [new Set(signs.flatMap((article) => article.signs.map(({ observation }) => observation)))],
  roles: new Set(Object.keys(roles)),
  factIds: new Set(Object.keys(facts)),
  facts,
  leftOut,
  signs,
  keys,
  // The articles of the home pack are its own.
  overlays: [],
  healthyLogs,
  former: formerArticles,
  takeAlong,
  tools: new Set(Object.keys(tools)),
  today: dayIn(14),
  literalWords: new Set(literalWords),
  wideningCommands,
  lookingCommands,
};

// The first place on earth in which a day begins is that many hours ahead.
function dayIn(hours: number): string {
  return new Date(Date.now() + hours * 3_600_000).toISOString().slice(0, 10);
}
