import { catalogueAsked } from '../../engine/link/chosen-packs.ts';
import type { Observations } from '../../model/article/observation.ts';
import type { Case } from '../../model/case/case.ts';
import { homeCatalogue, withChoice } from './triage-catalogue.ts';
import { findCatalogue, homeAlone, loadCatalogues } from './which-catalogue.ts';

/** What the answers of triage answer: the observations of the catalogue that they name, and which one it is. */
export async function loadObservationsInTriage(answers: Case['answers']): Promise<Observations> {
  const asked = answers.find(([name]) => name === catalogueAsked)?.[1];
  const catalogues = asked === undefined ? homeAlone : await loadCatalogues().catch(() => homeAlone);
  return withChoice(findCatalogue(catalogues.here, asked).catalogue ?? homeCatalogue);
}
