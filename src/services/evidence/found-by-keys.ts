import type { FoundByKey } from '../../content/read-with-keys.ts';
import { nameStatus } from '../../engine/article/describe-contents.ts';
import { ownValue } from '../../engine/data/own-value.ts';
import type { ArticleByKey } from '../../engine/evidence/reading.ts';
import { catalogueAsked, writeChosenPacks } from '../../engine/link/chosen-packs.ts';
import { formatLink, formatQuery } from '../../engine/link/link.ts';
import type { Answers } from '../../engine/walk/replay.ts';
import type { Observations } from '../../model/article/observation.ts';
import { joinCatalogues, type TriageCatalogue } from '../triage/triage-catalogue.ts';
import { loadCatalogues } from '../triage/which-catalogue.ts';
import { answersTo, packOf } from './answers-to.ts';
import { writeFound } from './found-in-triage.ts';

/** What keys found in what was pasted, with what is known of the packs that it was found in. */
export type KeysFound = {
  readonly articles: readonly ArticleByKey[];
  readonly found: readonly FoundByKey[];
  readonly catalogue: TriageCatalogue;
  readonly observations: Observations;
};

/** Names the articles that keys have found, each once. */
export async function nameFound(found: readonly FoundByKey[]): Promise<KeysFound> {
  const { here } = await loadCatalogues();
  const catalogue = joinCatalogues(here, 'packs');
  const ids = [...new Set(found.map(({ articleId }) => articleId))];
  const { observations } = catalogue;
  const articles = ids.flatMap((articleId): ArticleByKey[] => {
    const pack = packOf(articleId, catalogue);
    const summary = pack?.summaries.find(({ id }) => id === articleId);
    const own = found.filter((one) => one.articleId === articleId);
    const status = nameStatus(summary?.status);
    return pack === undefined || summary === undefined
      ? []
      : [
          {
            articleId,
            title: summary.title,
            number: summary.number,
            pack: pack.title,
            ...(pack.isOnlyHere === undefined ? {} : { isOnlyHere: pack.isOnlyHere }),
            href: formatLink({ articleId, answers: new Map() }),
            lines: [...new Set(own.flatMap(({ lines }) => lines))],
            isTrial: own.every(({ isTrial }) => isTrial),
            dependsOn: [...new Set(own.flatMap(({ undecided }) => undecided))].flatMap(
              (asked) => ownValue(observations, asked)?.prompt ?? [],
            ),
            ...(status === undefined ? {} : { status }),
          },
        ];
  });
  return { articles, found, catalogue, observations };
}

// A link that is too long is cut by other programs.
const namedAtMost = 5;

/** Triage with these answers among the packs that they and the articles found are of, and these; what was found stands first there. */
export function triageWith(answers: Answers, { articles, found, catalogue }: KeysFound, packsFound: readonly string[] = []): string {
  // One key of each article, the first: a link names it once.
  const named = articles
    .map(({ articleId }) => writeFound(articleId, found.find((one) => one.articleId === articleId)?.keyId ?? ''))
    .filter((one) => one !== undefined)
    .slice(0, namedAtMost);
  const packs = catalogue.packs.filter(
    ({ id, observations }) =>
      packsFound.includes(id) ||
      found.some(({ articleId }) => packOf(articleId, catalogue)?.id === id) ||
      [...answers.keys()].some((asked) => ownerOf(asked, catalogue) === id && ownValue(observations, asked) !== undefined),
  );
  const chosen = writeChosenPacks(packs.map(({ id }) => id)) ?? writeChosenPacks('all') ?? '';
  return `/triage/${formatQuery(new Map([[catalogueAsked, chosen] as const, ...answers, ...named]))}`;
}

/** The article that was found, opened with what these answers say in it; undefined where several were. */
export function wayToFound(answers: Answers, { articles, catalogue }: KeysFound) {
  const [only, ...others] = articles;
  return only === undefined || others.length > 0
    ? undefined
    : {
        href: formatLink({ articleId: only.articleId, answers: answersTo(only.articleId, answers, catalogue) }),
        title: `${only.number}: ${only.title}`,
        ...(only.isOnlyHere === undefined ? {} : { isOnlyHere: only.isOnlyHere }),
      };
}

function ownerOf(asked: string, { packs }: TriageCatalogue): string | undefined {
  const [packId, rest] = asked.split('.');
  return rest === undefined ? packs[0]?.id : packId;
}
