import { blanks } from 'virtual:pack/blanks';
import { packId, publisher, title, versions } from 'virtual:pack/named';
import { observations } from 'virtual:pack/observations';
import { signs } from 'virtual:pack/signs';
import { summaries } from 'virtual:pack/summaries';
import { costOfQuestion } from '../content/question-cost.ts';
import type { Blanks } from '../engine/blanks.ts';
import type { ArticleSummary, PackMark } from '../model/article.ts';
import type { Observation, Observations } from '../model/observation.ts';
import type { Signs } from '../model/sign.ts';

/**
 * What triage asks of one pack. Triage stays within one: an article of another pack says nothing of the observations of this
 * one, so that no answer would ever put it out.
 */
export type TriageCatalogue = {
  readonly id: string;
  readonly title: string;
  readonly publisher: string;
  readonly observations: Observations;
  readonly signs: readonly Signs[];
  readonly summaries: readonly ArticleSummary[];
  /** The observation that says which version it is. */
  readonly versions: string | undefined;
  readonly costOf: (observation: Observation) => number;
  /** The blanks that the commands of an observation may hold. */
  readonly blanksAt: (observation: Observation) => Blanks;
  /** Whose its commands are; missing for the home pack. */
  readonly mark?: PackMark;
};

export const homeCatalogue: TriageCatalogue = {
  id: packId,
  title,
  publisher,
  observations,
  signs,
  summaries,
  versions,
  costOf: costOfQuestion,
  blanksAt: () => blanks,
};

/** What stands in the address of triage for the pack that it asks of. No observation can be called so (`kept-names.ts`). */
export const catalogueAsked = 'in';

export const whichCatalogue = 'Which catalogue?';

/** The observations of a catalogue, and the choice of the catalogue as one more, so that it is read like any answer. */
export function withChoice({ id, title: label, observations: own }: TriageCatalogue): Observations {
  const why = { text: 'More than one catalogue is here.', sources: ['site.json'] as const };
  return {
    ...own,
    [catalogueAsked]: {
      id: catalogueAsked,
      prompt: whichCatalogue,
      why,
      howToFind: { steps: [why], minutes: 0, role: '', isSafe: true },
      answers: { [id]: { label }, unknown: { label: '' } },
      sources: why.sources,
    },
  };
}
