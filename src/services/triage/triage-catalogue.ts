import { blanks } from 'virtual:pack/blanks';
import { packId, publisher, title, versions } from 'virtual:pack/named';
import { observations } from 'virtual:pack/observations';
import { signs } from 'virtual:pack/signs';
import { summaries } from 'virtual:pack/summaries';
import { costOfQuestion } from '../../content/question-cost.ts';
import { catalogueAsked } from '../../engine/link/chosen-packs.ts';
import type { Blanks } from '../../engine/words/blanks.ts';
import type { ArticleSummary, PackMark } from '../../model/article/article.ts';
import type { Observation, Observations } from '../../model/article/observation.ts';
import type { Signs } from '../../model/article/sign.ts';

/** What triage asks of: one pack, or several as one. */
export type TriageCatalogue = {
  /** What stands for it in an address: the id of the pack, or several. */
  readonly id: string;
  readonly title: string;
  readonly publisher: string;
  /** True where it is one pack, and that was opened on this device. */
  readonly isOnlyHere?: true;
  /** The packs that it is made of; only itself where it is one. */
  readonly packs: readonly TriageCatalogue[];
  readonly observations: Observations;
  readonly signs: readonly Signs[];
  readonly summaries: readonly ArticleSummary[];
  /** How many articles there are, also those that no question leads to. */
  readonly articles: number;
  /** The observations that say which version it is. */
  readonly versions: readonly string[];
  readonly costOf: (observation: Observation) => number;
  /** The blanks that the commands of an observation may hold. */
  readonly blanksAt: (observation: Observation) => Blanks;
  /** Whose the commands of an observation are; missing for the home pack. */
  readonly markOf: (observation: Observation) => PackMark | undefined;
};

/** A pack of this copy that triage cannot ask of just now. */
export type LackingPack = {
  readonly id: string;
  readonly title: string;
  /** True where not even the pack could be opened. */
  readonly isRefused?: true;
};

const home: Omit<TriageCatalogue, 'packs'> = {
  id: packId,
  title,
  publisher,
  observations,
  signs,
  summaries,
  articles: summaries.length,
  versions: versions === undefined ? [] : [versions],
  costOf: costOfQuestion,
  blanksAt: () => blanks,
  markOf: () => undefined,
};

/** The pack that comes with the program. */
export const homeCatalogue = catalogueOfOne(home);

/** A catalogue that is one pack. */
export function catalogueOfOne(pack: Omit<TriageCatalogue, 'packs'>): TriageCatalogue {
  const packs: TriageCatalogue[] = [];
  const catalogue = { ...pack, packs };
  packs.push(catalogue);
  return catalogue;
}

const namedAtMost = 3;

/** Several packs as one: their articles are ranked together, and each hears what its own pack hears. `id`: what stands for them in an address. */
export function joinCatalogues(packs: readonly TriageCatalogue[], id: string): TriageCatalogue {
  const ownerOf = (observation: Observation) => packs.find(({ id: packId }) => observation.id.startsWith(`${packId}.`)) ?? packs[0];
  return {
    id,
    title: packs.length > namedAtMost ? `${packs.length} catalogues` : packs.map((pack) => pack.title).join(', '),
    publisher: [...new Set(packs.map((pack) => pack.publisher))].join(', '),
    packs,
    observations: Object.assign({}, ...packs.map((pack) => pack.observations)),
    signs: packs.flatMap((pack) => pack.signs),
    summaries: packs.flatMap((pack) => pack.summaries),
    articles: packs.reduce((sum, pack) => sum + pack.articles, 0),
    versions: [...new Set(packs.flatMap((pack) => pack.versions))],
    costOf: (observation) => ownerOf(observation)?.costOf(observation) ?? 1,
    blanksAt: (observation) => ownerOf(observation)?.blanksAt(observation) ?? {},
    markOf: (observation) => ownerOf(observation)?.markOf(observation),
  };
}

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
