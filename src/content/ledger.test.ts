import { article as outbox } from 'virtual:pack/article/q154298-outbox';
import { facts, leftOut } from 'virtual:pack/facts';
import { observations } from 'virtual:pack/observations';
import { describe, expect, it } from 'vitest';
import { keepLedger } from '../engine/ledger.ts';
import type { Article } from '../model/article.ts';
import type { Facts } from '../model/fact.ts';
import type { Statement } from '../model/statement.ts';
import { loadArticles } from './articles.ts';

const planted: Facts = {
  'F154298-901': { says: 'It is so', kinds: ['seed'] },
  'F154298-902': { says: 'We think so', kinds: ['derived'] },
  'F154298-903': { says: 'Perhaps', kinds: ['public'], doubt: 'Perhaps not.' },
  'F154298-904': { says: 'Lost', kinds: ['not-recovered'] },
};

/** An article that says one thing. */
function saying(statement: Statement): Article {
  const said: Statement = { text: 'So.', sources: ['F154298-901'] };
  const end = { kind: 'escalation', title: 'End', why: said, role: 'helpdesk', handOver: [statement], sources: said.sources } as const;
  return {
    ...outbox,
    versions: said,
    support: said,
    seen: [said],
    background: [],
    document: { ...outbox.document, sources: said.sources },
    start: 'end',
    nodes: { end },
  };
}

function faultsOf(statement: Statement, leftOut: Record<string, string> = {}): string[] {
  const unused = Object.fromEntries(
    Object.keys(planted)
      .filter((id) => id !== 'F154298-901' && !statement.sources.includes(id))
      .map((id) => [id, 'not needed here']),
  );
  return keepLedger([saying(statement)], {}, planted, { ...unused, ...leftOut }).faults.map(({ factId, says }) => `${factId}: ${says}`);
}

const at = 'q154298-outbox › end, hand over';

describe('the ledger', () => {
  it('has no fault with statements that are what they claim to be', () => {
    expect(faultsOf({ text: 'So.', sources: ['F154298-901'] })).toEqual([]);
    expect(faultsOf({ text: 'So.', sources: ['F154298-902'], mark: 'hint' })).toEqual([]);
    expect(faultsOf({ text: 'So.', sources: ['F154298-903'], doubt: 'Perhaps not.' })).toEqual([]);
    expect(faultsOf({ text: 'We do not have it.', sources: ['F154298-904'], mark: 'missing' })).toEqual([]);
  });

  it('finds a number that does not exist', () => {
    expect(faultsOf({ text: 'So.', sources: ['F154298-999'] })).toEqual([`F154298-999: ${at}: this number does not exist.`]);
  });

  it('finds a deduction that is not shown as our hint', () => {
    expect(faultsOf({ text: 'So.', sources: ['F154298-902'] })).toEqual([
      `F154298-902: ${at}: no source vouches for it. Mark it as our hint, or as missing.`,
    ]);
  });

  it('finds a doubt that is not shown, also on a hint', () => {
    expect(faultsOf({ text: 'So.', sources: ['F154298-903'], mark: 'hint' })).toEqual([
      `F154298-903: ${at}: the fact is doubted, and the statement does not say so.`,
    ]);
  });

  it('finds what is not recovered stated as known', () => {
    expect(faultsOf({ text: 'So.', sources: ['F154298-901', 'F154298-904'] })).toEqual([
      'F154298-904: not recovered in part or whole, and no statement says that it is missing.',
    ]);
  });

  it('finds a fact that is neither used nor left out, and one that is both', () => {
    const { faults } = keepLedger([saying({ text: 'So.', sources: ['F154298-901'] })], {}, planted, {
      'F154298-901': 'no',
      'F154298-902': 'no',
      'F154298-999': 'no',
    });
    expect(faults.map(({ factId, says }) => `${factId}: ${says}`)).toEqual([
      'F154298-903: neither used nor left out with a reason.',
      'F154298-904: neither used nor left out with a reason.',
      'F154298-901: used and left out at once.',
      'F154298-999: left out, but this number does not exist.',
    ]);
  });
});

it('adds up for the real articles', async () => {
  expect(keepLedger(await loadArticles(), observations, facts, leftOut).faults).toEqual([]);
});

it('has all 342 facts of the Exchange dossier on its books', () => {
  const dossier = Object.keys(facts).filter((factId) => /^F(154298|1020|305394|175982|912918|-EV)-/.test(factId));
  expect(dossier).toHaveLength(342);
});
