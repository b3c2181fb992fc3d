import { inTime } from './in-time.ts';
import { loadOnce } from './load-once.ts';
import { homeCatalogue, type TriageCatalogue } from './triage-catalogue.ts';

// A server that hangs keeps nobody from the first question of the home pack.
const waitsFor = 2000;

/** The catalogues that triage can ask of, the home pack's first. Only that one where nothing lies beside the program, or it does not load. */
export const loadCatalogues = loadOnce(async (): Promise<readonly TriageCatalogue[]> => {
  const { findSite } = await import('./packs-beside/find-site.ts');
  const { packs } = await findSite();
  if (packs.length === 0) {
    return [homeCatalogue];
  }
  const { listCatalogues } = await import('./packs-beside/list-catalogues.ts');
  return [homeCatalogue, ...(await listCatalogues())];
});

/** The same, for whoever has not said which; the home pack's alone where it takes long. Never rejects. */
export const loadCataloguesInTime = loadOnce(async () => (await inTime(loadCatalogues(), waitsFor)) ?? [homeCatalogue]);

/** The catalogue of an address of triage; undefined where this copy does not have it. */
export function findCatalogue(catalogues: readonly TriageCatalogue[], asked: string | undefined): TriageCatalogue | undefined {
  return asked === undefined || asked === homeCatalogue.id ? homeCatalogue : catalogues.find(({ id }) => id === asked);
}
