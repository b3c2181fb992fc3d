import type { Article } from '../../model/article/article.ts';
import type { Fact, FactKind, Facts } from '../../model/article/fact.ts';
import type { Observations } from '../../model/article/observation.ts';
import type { Statement } from '../../model/article/statement.ts';
import { type PlacedStatement, statementsAbout, statementsOf } from '../article/statements.ts';

/** Where a fact is used. */
export type Use = { readonly articleId: string; readonly nodeId: string } & PlacedStatement;

export type LedgerFault = {
  readonly kind:
    | 'no-fact'
    | 'unvouched'
    | 'hidden-doubt'
    | 'unsaid-gap'
    | 'unsaid-house'
    | 'house-of-nothing'
    | 'unused-fact'
    | 'used-left-out'
    | 'unknown-left-out';
  readonly factId: string;
  readonly says: string;
  /** Where it is said, for what one statement does wrong. */
  readonly place?: { readonly articleId: string; readonly nodeId: string };
};

export type Ledger = {
  /** The facts of each article's own section. */
  readonly sections: ReadonlyMap<string, readonly string[]>;
  readonly uses: ReadonlyMap<string, readonly Use[]>;
  readonly statements: number;
  readonly faults: readonly LedgerFault[];
};

/**
 * Books every statement of the articles under the facts it rests on, and finds what does not add up: a number that does
 * not exist, a fact of an article's own section that is neither used nor left out with a reason, a deduction that is not
 * shown as our hint, a doubt that is not shown, the house's own experience that is not shown as such, and what is not
 * recovered stated as known.
 */
export function keepLedger(
  articles: readonly Article[],
  observations: Observations,
  facts: Facts,
  leftOut: Readonly<Record<string, string>>,
): Ledger {
  const placed = [...articles.flatMap(usesIn), ...usesInObservations(observations)];
  const uses = new Map<string, Use[]>();
  for (const use of placed) {
    for (const factId of use.statement.sources) {
      addTo(uses, factId, use);
    }
  }
  const sections = sectionsOf(articles, facts);
  return {
    sections,
    uses,
    statements: placed.length,
    faults: [
      ...placed.flatMap((use) => faultsOfStatement(use, facts)),
      ...Object.entries(facts).flatMap(([factId, fact]) => faultsOfFact(factId, fact, uses.get(factId) ?? [])),
      ...faultsOfBooks([...sections.values()].flat(), facts, uses, leftOut),
    ],
  };
}

// A pack can have tens of thousands of facts, so each is looked at once and not once for each article.
function sectionsOf(articles: readonly Article[], facts: Facts): Map<string, readonly string[]> {
  const own = new Map<string, string[]>(articles.map((article) => [factPrefix(article), []]));
  for (const factId of Object.keys(facts)) {
    for (let end = factId.indexOf('-'); end !== -1; end = factId.indexOf('-', end + 1)) {
      own.get(factId.slice(0, end + 1))?.push(factId);
    }
  }
  return new Map(articles.map((article) => [article.id, own.get(factPrefix(article)) ?? []]));
}

function addTo<K, V>(lists: Map<K, V[]>, key: K, value: V): void {
  const list = lists.get(key);
  if (list === undefined) {
    lists.set(key, [value]);
  } else {
    list.push(value);
  }
}

function usesIn(article: Article): Use[] {
  const aboutIt = statementsAbout(article).map((placed) => ({ articleId: article.id, nodeId: 'about', ...placed }));
  const inNodes = Object.entries(article.nodes).flatMap(([nodeId, node]) =>
    statementsOf(node).map((placed) => ({ articleId: article.id, nodeId, ...placed })),
  );
  return [...aboutIt, ...inNodes];
}

function usesInObservations(observations: Observations): Use[] {
  return Object.values(observations).flatMap(({ id, answers, ...words }) =>
    statementsOf({ kind: 'question', answers, ...words }).map((placed) => ({ articleId: 'observations', nodeId: id, ...placed })),
  );
}

/** What is wrong with one statement, judged by the facts that it names. */
export function faultsOfStatement({ articleId, nodeId, at, statement }: Use, facts: Facts): LedgerFault[] {
  const cited = statement.sources.flatMap((factId) => (facts[factId] === undefined ? [] : [{ factId, fact: facts[factId] }]));
  const here = `${articleId} › ${nodeId}, ${at}`;
  const place = { articleId, nodeId };
  const missing = statement.sources.filter((factId) => facts[factId] === undefined);
  const isVouched = cited.some(({ fact }) => isVouchedFor(fact));
  const unvouched = cited.length > 0 && !isVouched && isClaim(at, statement);
  const ofHouse = cited.filter(({ fact }) => fact.kinds.includes('house'));
  const isOfHouse = statement.mark === 'house';
  return [
    ...missing.map((factId) => ({ kind: 'no-fact', place, factId, says: `${here}: this number does not exist.` }) as const),
    ...(unvouched
      ? cited.map(
          ({ factId }) =>
            ({ kind: 'unvouched', place, factId, says: `${here}: no source vouches for it. Mark it as our hint, or as missing.` }) as const,
        )
      : []),
    ...cited
      .filter(({ fact }) => fact.doubt !== undefined && statement.doubt === undefined && at !== 'heading' && statement.mark !== 'missing')
      .map(
        ({ factId }) =>
          ({ kind: 'hidden-doubt', place, factId, says: `${here}: the fact is doubted, and the statement does not say so.` }) as const,
      ),
    ...(at !== 'heading' && !isOfHouse ? ofHouse : []).map(
      ({ factId }) =>
        ({ kind: 'unsaid-house', place, factId, says: `${here}: it is the house's own experience. Write "mark": "house".` }) as const,
    ),
    ...(isOfHouse && ofHouse.length === 0 ? cited : []).map(
      ({ factId }) =>
        ({
          kind: 'house-of-nothing',
          place,
          factId,
          says: `${here}: it is marked as the house's own, and no fact of the house says so.`,
        }) as const,
    ),
  ];
}

// A heading names its node; what it claims is said and sourced in the statements below it.
function isClaim(at: string, { mark }: Statement): boolean {
  return at !== 'heading' && mark === undefined;
}

// What the house knows is vouched for by the house and shown as such; see `unsaid-house`.
const vouching: ReadonlySet<FactKind> = new Set(['seed', 'public', 'page', 'house']);

function isVouchedFor({ kinds }: Fact): boolean {
  return kinds.some((kind) => vouching.has(kind));
}

function faultsOfFact(factId: string, { kinds }: Fact, uses: readonly Use[]): LedgerFault[] {
  const isSaid = uses.some(({ statement }) => statement.mark === 'missing');
  const needsSaying = uses.length > 0 && kinds.includes('not-recovered') && !isSaid;
  const isInHeadingsOnly = uses.length > 0 && uses.every(({ at }) => at === 'heading');
  return [
    ...(needsSaying
      ? [{ kind: 'unsaid-gap', factId, says: 'not recovered in part or whole, and no statement says that it is missing.' } as const]
      : []),
    ...(kinds.includes('house') && isInHeadingsOnly
      ? [
          {
            kind: 'unsaid-house',
            factId,
            says: "the house's own experience, and only headings rest on it. Say it in a statement.",
          } as const,
        ]
      : []),
  ];
}

function faultsOfBooks(
  own: readonly string[],
  facts: Facts,
  uses: ReadonlyMap<string, readonly Use[]>,
  leftOut: Readonly<Record<string, string>>,
): LedgerFault[] {
  const unbooked = own.filter((factId) => !uses.has(factId) && leftOut[factId] === undefined);
  const doubly = Object.keys(leftOut).filter((factId) => uses.has(factId));
  const unknown = Object.keys(leftOut).filter((factId) => facts[factId] === undefined);
  return [
    ...unbooked.map((factId) => ({ kind: 'unused-fact', factId, says: 'neither used nor left out with a reason.' }) as const),
    ...doubly.map((factId) => ({ kind: 'used-left-out', factId, says: 'used and left out at once.' }) as const),
    ...unknown.map((factId) => ({ kind: 'unknown-left-out', factId, says: 'left out, but this number does not exist.' }) as const),
  ];
}

/** All facts of an article's section begin with its number, without the letters of what kind of number it is. */
export function factPrefix(article: Pick<Article, 'number'>): string {
  return `F${article.number.replace(/^[A-Z][A-Za-z]* ?/, '')}-`;
}
