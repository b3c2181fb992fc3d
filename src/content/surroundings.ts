import { literalWords } from 'virtual:pack/blanks';
import { catalogue } from 'virtual:pack/catalogue';
import { facts } from 'virtual:pack/facts';
import { observations } from 'virtual:pack/observations';
import { roles } from 'virtual:pack/roles';
import { signs } from 'virtual:pack/signs';
import type { Surroundings } from '../engine/check/surroundings.ts';
import { wideningCommands } from './widening-commands.ts';

/** What an article may name of this catalogue. */
export const surroundings: Surroundings = {
  isHomePack: true,
  articleIds: new Set(Object.keys(catalogue)),
  observations,
  meetings: [new Set(signs.flatMap((article) => article.signs.map(({ observation }) => observation)))],
  roles: new Set(Object.keys(roles)),
  factIds: new Set(Object.keys(facts)),
  literalWords: new Set(literalWords),
  wideningCommands,
};
