import type { Blank } from '../../model/article/article.ts';
import type { Observations } from '../../model/article/observation.ts';
import type { Named } from '../read/fill-in.ts';
import { namesFromOutside } from './qualified.ts';
import { renameNames } from './rename-names.ts';

/** What other packs may name of a pack, as it calls it itself. */
export type Lent = {
  readonly observations: Observations;
  readonly blanks: Readonly<Record<string, Blank>>;
  readonly roles: readonly string[];
  readonly articleIds: readonly string[];
};

/** What a pack finds under `pack.name`, of those that it uses and that are here. */
export function lentNames(uses: readonly string[], lent: ReadonlyMap<string, Lent>): Named {
  const used = uses.flatMap((packId) => {
    const own = lent.get(packId);
    return own === undefined ? [] : [{ packId, ...own }];
  });
  return {
    observations: Object.assign({}, ...used.map(({ packId, observations }) => renamed(packId, observations))),
    parts: Object.assign({}, ...used.map(({ packId, blanks }) => renamed(packId, blanks))),
  };
}

function renamed(packId: string, record: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const renaming = namesFromOutside(packId);
  return Object.fromEntries(Object.entries(record).map(([name, one]) => [`${packId}.${name}`, renameNames(one, renaming)]));
}
