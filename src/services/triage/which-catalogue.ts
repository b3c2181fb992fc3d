import { readChosenPacks } from '../../engine/link/chosen-packs.ts';
import { inTime } from '../browser/in-time.ts';
import { loadOnce } from '../browser/load-once.ts';
import { homeCatalogue, joinCatalogues, type LackingPack, type TriageCatalogue } from './triage-catalogue.ts';

// A server that hangs keeps nobody from the first question of the home pack.
const waitsFor = 2000;

/** The catalogues that triage can ask of, the home pack's first, and the packs that it cannot ask of just now. */
export type Catalogues = { readonly here: readonly TriageCatalogue[]; readonly lacking: readonly LackingPack[] };

/** The home pack's alone. */
export const homeAlone: Catalogues = { here: [homeCatalogue], lacking: [] };

const loadOthers = loadOnce(() => import('../packs/lists/list-catalogues.ts'));
let loading: Promise<Catalogues> | undefined;

/** All that are here. The same promise each time; where something is lacking, that is asked for again by a call some time later. */
export function loadCatalogues(): Promise<Catalogues> {
  const started = loading ?? listAll();
  const forget = () => setTimeout(() => forgetCatalogues(started), lackingKeptFor);
  if (loading === undefined) {
    loading = started;
    started.then(({ lacking }) => lacking.length > 0 && forget(), forget);
  }
  return started;
}

const lackingKeptFor = 1000;

/** Makes the next call ask again for what was lacking. */
export function forgetCatalogues(loaded = loading): void {
  loading = loading === loaded ? undefined : loading;
}

async function listAll(): Promise<Catalogues> {
  const { hasPacks } = await import('../packs/has-packs.ts');
  if (!(await hasPacks())) {
    return homeAlone;
  }
  const { listed, lacking } = await (await loadOthers()).listCatalogues();
  return { here: [homeCatalogue, ...listed], lacking };
}

/** The same, for whoever has not said which; the home pack's alone where it takes long. Never rejects. */
export const loadCataloguesInTime = loadOnce(async () => (await inTime(loadCatalogues(), waitsFor)) ?? homeAlone);

/** What an address of triage asks of, and the packs that it names and that it cannot ask of. */
export type FoundCatalogue = { readonly catalogue: TriageCatalogue | undefined; readonly missing: readonly string[] };

const joined = new Map<string, TriageCatalogue>();

/** Finds it: the home pack where the address names none; no catalogue where none of those named can be asked of. */
export function findCatalogue(catalogues: readonly TriageCatalogue[], asked: string | undefined): FoundCatalogue {
  if (asked === undefined) {
    return { catalogue: homeCatalogue, missing: [] };
  }
  const chosen = readChosenPacks(asked);
  const here = catalogues.filter(({ id }) => chosen === 'all' || chosen.includes(id));
  const missing = chosen === 'all' ? [] : chosen.filter((id) => !catalogues.some((one) => one.id === id));
  return { catalogue: here[0]?.id === asked ? here[0] : join(here, asked), missing };
}

// The same object for the same packs, because what is sorted of its signs is kept by it.
function join(packs: readonly TriageCatalogue[], asked: string): TriageCatalogue | undefined {
  const before = joined.get(asked);
  if (packs.length === 0 || (before?.packs.length === packs.length && before.packs.every((one, at) => one === packs[at]))) {
    return packs.length === 0 ? undefined : before;
  }
  const fresh = joinCatalogues(packs, asked);
  joined.set(asked, fresh);
  return fresh;
}
