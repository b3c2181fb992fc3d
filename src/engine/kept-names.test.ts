import { describe, expect, it } from 'vitest';
import { isKeptName } from './kept-names.ts';

describe('names that are kept', () => {
  it('are words of addresses now or later, parameters of other programs, and what Windows refuses', () => {
    const kept = [
      'triage',
      'map',
      'in',
      'packs',
      's',
      'event',
      'source',
      'code',
      'web',
      'xsdata',
      'con',
      'aux',
      'nul',
      'prn',
      'com1',
      'lpt9',
    ];
    expect(kept.filter((name) => !isKeptName(name))).toEqual([]);
  });

  it('are never those that released links have, nor words that only begin so', () => {
    expect(['shared', 'acme', 'console', 'com', 'com10', 'desk-3', 'role-held'].filter(isKeptName)).toEqual([]);
  });
});
