import type { Signs } from '../../model/article/sign.ts';
import { homePackId } from '../../model/pack/home-pack.ts';
import type { Surroundings } from './surroundings.ts';

/** What the program knows, whichever pack it is, that articles are held against. */
export type KnownToProgram = Pick<Surroundings, 'healthyLogs' | 'tools' | 'today' | 'wideningCommands' | 'lookingCommands'>;

/** What a pack says of itself and its articles. */
export type ToldByPack = Pick<
  Surroundings,
  'articleIds' | 'observations' | 'roles' | 'facts' | 'leftOut' | 'keys' | 'overlays' | 'former' | 'takeAlong' | 'literalWords'
> & { readonly packId: string; readonly signs: readonly Signs[]; readonly records?: Surroundings['records'] };

/** What the articles of a pack are held against. The build, the checks and whoever prepares a pack ask here, so that they say the same. */
export function surroundingsOf({ packId, records, ...told }: ToldByPack, known: KnownToProgram): Surroundings {
  return {
    ...told,
    ...known,
    ...(records === undefined ? {} : { records }),
    isHomePack: packId === homePackId,
    meetings: [new Set(told.signs.flatMap((article) => article.signs.map(({ observation }) => observation)))],
    factIds: new Set(Object.keys(told.facts)),
  };
}
