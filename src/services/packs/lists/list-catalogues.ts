import { blanks } from 'virtual:pack/blanks';
import { packId } from 'virtual:pack/named';
import { costFor } from '../../../content/question-cost.ts';
import { ownValue } from '../../../engine/data/own-value.ts';
import type { Blanks } from '../../../engine/words/blanks.ts';
import type { Observation } from '../../../model/article/observation.ts';
import type { OpenPack } from '../../../packs/doors/open-pack.ts';
import { qualify } from '../../../packs/scope/qualified.ts';
import { catalogueOfOne, type LackingPack, type TriageCatalogue } from '../../triage/triage-catalogue.ts';
import { observationsFor } from '../find-other.ts';
import { type Beside, loadBeside } from '../load-beside.ts';
import { readEvery } from '../read-every.ts';
import { listsOf } from './lists-of.ts';

/** What triage can ask of beside the home pack, and what it cannot just now. */
export type ListedCatalogues = { readonly listed: readonly TriageCatalogue[]; readonly lacking: readonly LackingPack[] };

/** What triage knows of each pack that is not home and has an article for it. Reads no article. What could not be listed is asked for again with the next call. */
export async function listCatalogues(): Promise<ListedCatalogues> {
  return listCataloguesOf(await loadBeside());
}

/** The same of these packs. */
export async function listCataloguesOf({ packs, refused }: Pick<Beside, 'packs' | 'refused'>): Promise<ListedCatalogues> {
  const found = await Promise.all(packs.map((pack) => catalogueOf(pack, packs).catch(() => 'not now' as const)));
  return {
    listed: found.filter((one) => typeof one === 'object'),
    lacking: [
      ...packs.filter((_, at) => found[at] === 'not now').map(({ id, mark }) => ({ id, title: mark.title })),
      ...refused
        .filter(({ packId }) => packs.every(({ id }) => id !== packId))
        .map(({ packId }) => ({ id: packId, title: packId, isRefused: true as const })),
    ],
  };
}

const listing = new WeakMap<OpenPack, Promise<TriageCatalogue | undefined>>();

// The same object each time, because what is sorted of its signs is kept by it.
function catalogueOf(pack: OpenPack, packs: readonly OpenPack[]): Promise<TriageCatalogue | undefined> {
  const started = listing.get(pack) ?? readCatalogue(pack, packs);
  listing.set(pack, started);
  started.catch(() => listing.delete(pack));
  return started;
}

async function readCatalogue(pack: OpenPack, packs: readonly OpenPack[]): Promise<TriageCatalogue | undefined> {
  const { lists } = await listsOf(pack);
  if (lists === undefined) {
    throw new Error(`${pack.id} cannot be listed.`);
  }
  const [listed, written] = await Promise.all([readEvery(lists.summaries), readEvery(lists.signs)]);
  // An index may have been written by hand, and name an article twice.
  const named = firstOfEach(listed, ({ id }) => id);
  const summaries = named.filter(({ kind }) => kind !== 'page');
  const triaged = new Set(summaries.map(({ id }) => id));
  const observations = observationsFor(pack, { packs });
  const signs = firstOfEach(written, ({ articleId }) => articleId)
    .filter(({ articleId }) => triaged.has(articleId))
    // What the pack can name is all that its articles hear, whatever its index says.
    .map((one) => ({ ...one, signs: one.signs.filter(({ observation }) => ownValue(observations, observation) !== undefined) }));
  const { id, mark, takesCalls, versions } = pack;
  return summaries.length === 0
    ? undefined
    : catalogueOfOne({
        id,
        title: mark.title,
        publisher: mark.publisher,
        ...(mark.isOnlyHere === undefined ? {} : { isOnlyHere: mark.isOnlyHere }),
        observations,
        // Where none can be told by signs, nothing parts them, and triage lists them all.
        signs: signs.length > 0 ? signs : summaries.map((article) => ({ articleId: article.id, signs: [] })),
        summaries,
        articles: named.length,
        versions: versions === undefined ? [] : [versions],
        costOf: (observation) => costFor(takesCalls, observation),
        blanksAt: (observation) => blanksAt(observation, packs),
        markOf: (observation) => packs.find((one) => observation.id.startsWith(`${one.id}.`))?.mark,
      });
}

function firstOfEach<T>(all: readonly T[], nameOf: (one: T) => string): T[] {
  const seen = new Set<string>();
  return all.filter((one) => !seen.has(nameOf(one)) && seen.add(nameOf(one)));
}

function blanksAt({ id }: Observation, packs: readonly OpenPack[]): Blanks {
  const owner = packs.find((pack) => id.startsWith(`${pack.id}.`));
  return owner === undefined
    ? blanks
    : Object.fromEntries(
        Object.entries(owner.lent.blanks).map(([name, blank]) => [
          name,
          { ...blank, keptAs: qualify(name, { packId: owner.id, home: packId }) },
        ]),
      );
}
