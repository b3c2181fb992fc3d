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
import { surroundingsOf } from '../engine/check/surroundings-of.ts';
import { knownToProgram } from './known-to-program.ts';

/** What an article may name of this catalogue. */
export const surroundings: Surroundings = surroundingsOf(
  {
    packId,
    articleIds: new Set(Object.keys(catalogue)),
    observations,
    roles: new Set(Object.keys(roles)),
    facts,
    leftOut,
    signs,
    keys,
    // The articles of the home pack are its own.
    overlays: [],
    former: formerArticles,
    takeAlong,
    literalWords: new Set(literalWords),
  },
  // A step of this pack names no other tool than the pack does.
  { ...knownToProgram, tools: new Set(Object.keys(tools)) },
);
