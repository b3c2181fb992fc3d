import { keepLedger, type LedgerFault } from '../../ledger.ts';
import type { CatalogueRule } from '../../rule.ts';

type BookedKind = Exclude<LedgerFault['kind'], 'no-fact'>;

type LedgerProblem = {
  readonly kind: BookedKind;
  readonly articleId: string;
  readonly nodeId: string;
  readonly factId: string;
  readonly what: string;
};

const sayIt = ({ factId, what }: LedgerProblem) => `${factId}: ${what}`;

/** The books add up: what no source vouches for is shown as a hint, a doubt is shown, a gap is said, and no fact is forgotten. */
export const ledger: CatalogueRule<LedgerProblem> = {
  scope: 'catalogue',
  check(articles, { observations, facts, leftOut }) {
    const { sections, faults } = keepLedger(articles, observations, facts, leftOut);
    // Where two articles claim a fact, the first owns it.
    const owners = new Map([...sections].reverse().flatMap(([articleId, own]) => own.map((factId) => [factId, articleId])));
    return faults.flatMap(({ kind, factId, says, place }): LedgerProblem[] =>
      // A number that does not exist is named where it stands.
      kind === 'no-fact' ? [] : [{ kind, articleId: owners.get(factId) ?? 'facts', nodeId: 'about', ...place, factId, what: says }],
    );
  },
  advice: {
    unvouched: sayIt,
    'hidden-doubt': sayIt,
    'unsaid-gap': sayIt,
    'unsaid-house': sayIt,
    'house-of-nothing': sayIt,
    'unused-fact': sayIt,
    'used-left-out': sayIt,
    'unknown-left-out': sayIt,
  },
};
