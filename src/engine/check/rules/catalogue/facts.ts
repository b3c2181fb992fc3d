import type { Article } from '../../../../model/article/article.ts';
import type { Fact } from '../../../../model/article/fact.ts';
import { factPrefix } from '../../ledger.ts';
import type { CatalogueRule } from '../../rule.ts';
import type { Surroundings } from '../../surroundings.ts';

type FactProblem = {
  readonly kind: 'no-quote' | 'no-house' | 'house-too-many' | 'unknown-house-role' | 'future-house-day';
  readonly articleId: string;
  readonly nodeId: 'about';
  readonly factId: string;
};

/** What a fact is told by: a passage of a page by its words, the house's own experience by who says so and since when. */
export const factsTold: CatalogueRule<FactProblem> = {
  scope: 'catalogue',
  check: (articles, around) =>
    Object.entries(around.facts).flatMap(([factId, fact]) =>
      findKinds(fact, around).map((kind) => ({ kind, articleId: ownerOf(factId, articles), nodeId: 'about', factId })),
    ),
  advice: {
    'no-quote': ({ factId }) => `${factId} is a passage of a page, and says not which. Give its quote.`,
    'no-house': ({ factId }) => `${factId} is the house's own, and says not whose. Give house with a role and a day.`,
    'house-too-many': ({ factId }) => `${factId} has a house and is not of that kind. Add the kind, or delete it.`,
    'unknown-house-role': ({ factId }) => `${factId} names a role that the pack does not have. Take one of shared.json.`,
    'future-house-day': ({ factId }) => `${factId} is known since a day that is still to come. Correct it.`,
  },
};

function findKinds({ kinds, quote, house }: Fact, { roles, today }: Surroundings): FactProblem['kind'][] {
  const isOfHouse = kinds.includes('house');
  return [
    ...(kinds.includes('page') && quote === undefined ? (['no-quote'] as const) : []),
    ...(isOfHouse && house === undefined ? (['no-house'] as const) : []),
    ...(!isOfHouse && house !== undefined ? (['house-too-many'] as const) : []),
    ...(house !== undefined && !roles.has(house.role) ? (['unknown-house-role'] as const) : []),
    ...(house !== undefined && house.day > today ? (['future-house-day'] as const) : []),
  ];
}

// A fact stands with the article whose section it is in, or with what several share.
function ownerOf(factId: string, articles: readonly Article[]): string {
  return articles.find((article) => factId.startsWith(factPrefix(article)))?.id ?? 'facts';
}
