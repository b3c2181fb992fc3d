import type { Surroundings } from '../engine/catalogue-problems.ts';
import { catalogue } from './catalogue.ts';
import { facts } from './facts/all.ts';
import { literalWords } from './literal-words.ts';
import { observations } from './observations/all.ts';
import { roles } from './roles.ts';
import { signs } from './signs.ts';
import { wideningCommands } from './widening-commands.ts';

/** What an article may name of this catalogue. */
export const surroundings: Surroundings = {
  articleIds: new Set(Object.keys(catalogue)),
  observations,
  meetings: [new Set(signs.flatMap((article) => article.signs.map(({ observation }) => observation)))],
  roles: new Set(Object.keys(roles)),
  factIds: new Set(Object.keys(facts)),
  literalWords,
  wideningCommands,
};
