import { blanks } from 'virtual:pack/blanks';
import { packId } from 'virtual:pack/named';
import { costFor } from '../../content/question-cost.ts';
import type { Blanks } from '../../engine/blanks.ts';
import type { Observation } from '../../model/observation.ts';
import type { OpenPack } from '../../packs/doors/open-pack.ts';
import { qualify } from '../../packs/scope/qualified.ts';
import type { TriageCatalogue } from '../triage-catalogue.ts';
import { type ListedPack, loadListed } from './list-packs.ts';
import { observationsFor } from './open-other.ts';

/** What triage knows of each pack beside the program that can be opened and has an article. */
export async function listCatalogues(): Promise<readonly TriageCatalogue[]> {
  const { packs } = await loadListed();
  const opened = packs.map(({ pack }) => pack);
  return packs.filter(({ articles }) => articles.length > 0).map((listed) => catalogueOf(listed, opened));
}

function catalogueOf({ pack, articles, signs }: ListedPack, packs: readonly OpenPack[]): TriageCatalogue {
  const { id, mark, takesCalls, versions } = pack;
  return {
    id,
    title: mark.title,
    publisher: mark.publisher,
    observations: observationsFor(pack, { packs }),
    // Where none can be told by signs, nothing parts them, and triage lists them all.
    signs: signs.length > 0 ? signs : articles.map((article) => ({ articleId: article.id, signs: [] })),
    summaries: articles,
    versions,
    costOf: (observation) => costFor(takesCalls, observation),
    blanksAt: (observation) => blanksAt(observation, packs),
    mark,
  };
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
