import { blanks } from 'virtual:pack/blanks';
import { packId } from 'virtual:pack/named';
import { costFor } from '../../content/question-cost.ts';
import type { Blanks } from '../../engine/blanks.ts';
import { ownValue } from '../../engine/own-value.ts';
import type { Observation } from '../../model/observation.ts';
import type { OpenPack } from '../../packs/doors/open-pack.ts';
import type { PieceList } from '../../packs/prepare/open-lists.ts';
import { qualify } from '../../packs/scope/qualified.ts';
import { catalogueOfOne, type TriageCatalogue } from '../triage-catalogue.ts';
import { observationsFor } from './find-other.ts';
import { listsOf } from './lists-of.ts';
import { loadBeside } from './load-beside.ts';

/** What triage knows of each pack that is not home, can be listed just now and has an article for it. Reads no article. */
export async function listCatalogues(): Promise<readonly TriageCatalogue[]> {
  const { packs } = await loadBeside();
  const found = await Promise.all(packs.map((pack) => catalogueOf(pack, packs).catch(() => undefined)));
  return found.filter((one) => one !== undefined);
}

async function catalogueOf(pack: OpenPack, packs: readonly OpenPack[]): Promise<TriageCatalogue | undefined> {
  const { lists } = await listsOf(pack);
  if (lists === undefined) {
    return undefined;
  }
  const [listed, written] = await Promise.all([readAll(lists.summaries), readAll(lists.signs)]);
  const summaries = listed.filter(({ kind }) => kind !== 'page');
  const triaged = new Set(summaries.map(({ id }) => id));
  const observations = observationsFor(pack, { packs });
  const signs = written
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
        versions: versions === undefined ? [] : [versions],
        costOf: (observation) => costFor(takesCalls, observation),
        blanksAt: (observation) => blanksAt(observation, packs),
        markOf: (observation) => packs.find((one) => observation.id.startsWith(`${one.id}.`))?.mark,
      });
}

async function readAll<F, T>({ firsts, read }: PieceList<F, T>): Promise<T[]> {
  return (await Promise.all(firsts.map((_, at) => read(at)))).flat();
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
