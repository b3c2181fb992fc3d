import { describe, expect, it } from 'vitest';
import type { Article } from '../../model/article/article.ts';
import type { Facts } from '../../model/article/fact.ts';
import type { Statement } from '../../model/article/statement.ts';
import { sampleArticle } from '../graph/sample-article.ts';
import { keepLedger } from './ledger.ts';

const planted: Facts = {
  'F1-901': { says: 'It is so', kinds: ['seed'] },
  'F1-902': { says: 'We think so', kinds: ['derived'] },
  'F1-903': { says: 'Perhaps', kinds: ['public'], doubt: 'Perhaps not.' },
  'F1-904': { says: 'Lost', kinds: ['not-recovered'] },
};

/** An article that says one thing. */
function saying(statement: Statement): Article {
  const said: Statement = { text: 'So.', sources: ['F1-901'] };
  const end = { kind: 'escalation', title: 'End', why: said, role: 'helpdesk', handOver: [statement], sources: said.sources } as const;
  return {
    ...sampleArticle,
    versions: said,
    support: said,
    seen: [said],
    background: [],
    document: { ...sampleArticle.document, sources: said.sources },
    start: 'end',
    nodes: { end },
  };
}

function faultsOf(statement: Statement, leftOut: Record<string, string> = {}): string[] {
  const unused = Object.fromEntries(
    Object.keys(planted)
      .filter((id) => id !== 'F1-901' && !statement.sources.includes(id))
      .map((id) => [id, 'not needed here']),
  );
  return keepLedger([saying(statement)], {}, planted, { ...unused, ...leftOut }).faults.map(({ factId, says }) => `${factId}: ${says}`);
}

const at = 'wet-feet › end, hand over';

describe('the ledger', () => {
  it('has no fault with statements that are what they claim to be', () => {
    expect(faultsOf({ text: 'So.', sources: ['F1-901'] })).toEqual([]);
    expect(faultsOf({ text: 'So.', sources: ['F1-902'], mark: 'hint' })).toEqual([]);
    expect(faultsOf({ text: 'So.', sources: ['F1-903'], doubt: 'Perhaps not.' })).toEqual([]);
    expect(faultsOf({ text: 'We do not have it.', sources: ['F1-904'], mark: 'missing' })).toEqual([]);
  });

  it('finds a number that does not exist', () => {
    expect(faultsOf({ text: 'So.', sources: ['F1-999'] })).toEqual([`F1-999: ${at}: this number does not exist.`]);
  });

  it('finds a deduction that is not shown as our hint', () => {
    expect(faultsOf({ text: 'So.', sources: ['F1-902'] })).toEqual([
      `F1-902: ${at}: no source vouches for it. Mark it as our hint, or as missing.`,
    ]);
  });

  it('finds a doubt that is not shown, also on a hint', () => {
    expect(faultsOf({ text: 'So.', sources: ['F1-903'], mark: 'hint' })).toEqual([
      `F1-903: ${at}: the fact is doubted, and the statement does not say so.`,
    ]);
  });

  it('finds what is not recovered stated as known', () => {
    expect(faultsOf({ text: 'So.', sources: ['F1-901', 'F1-904'] })).toEqual([
      'F1-904: not recovered in part or whole, and no statement says that it is missing.',
    ]);
  });

  it('finds a fact that is neither used nor left out, and one that is both', () => {
    const { faults } = keepLedger([saying({ text: 'So.', sources: ['F1-901'] })], {}, planted, {
      'F1-901': 'no',
      'F1-902': 'no',
      'F1-999': 'no',
    });
    expect(faults.map(({ factId, says }) => `${factId}: ${says}`)).toEqual([
      'F1-903: neither used nor left out with a reason.',
      'F1-904: neither used nor left out with a reason.',
      'F1-901: used and left out at once.',
      'F1-999: left out, but this number does not exist.',
    ]);
  });
});
