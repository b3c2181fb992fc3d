import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ids } from '../check/rules/article/ids.ts';
import { isKeptName, listKeptNames } from './kept-names.ts';

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

  it('are named by the fault and by the guide, and the fault says nothing of letters that are right', () => {
    const names = listKeptNames();
    expect(names.filter((name) => !name.includes(' ') && !isKeptName(name))).toEqual([]);
    const said = (id: string) => ids.advice['bad-id']({ kind: 'bad-id', nodeId: id, id });
    expect(said('desk')).toBe(`“desk” cannot be an id. Take another word: these are kept for addresses and files: ${names.join(', ')}.`);
    expect([said('the--desk'), said('Desk')]).toEqual([
      '“the--desk” cannot be an id. Two hyphens in a row are kept for names that the program makes. Write one.',
      '“Desk” cannot be an id. Start with a letter, and use a-z, 0-9 and -, at most 64 characters.',
    ]);
    const guide = readFileSync('docs/authoring.md', 'utf8');
    expect(guide).toContain(names.map((name) => `\`${name.replace(' to ', '` to `')}\``).join(', '));
  });
});
