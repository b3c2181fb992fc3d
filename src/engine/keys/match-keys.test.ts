import { describe, expect, it } from 'vitest';
import type { Key } from '../../model/article/key.ts';
import type { MatchCase } from './fixtures/match-case.ts';
import { matchCases } from './fixtures/match-cases.ts';
import { matchKeys } from './match-keys.ts';

/** What a case names of what is found, or false. */
function outcomeOf({ key, text, known = {}, finds }: MatchCase): MatchCase['finds'] {
  const whole: Key = { id: 'key', status: 'trial', samples: ['x'], near: ['y'], ...key };
  const [match] = matchKeys([whole], text, new Map(Object.entries(known)));
  if (match === undefined || finds === false) {
    return match === undefined ? false : { quotes: quoteOf(match, text) };
  }
  const told = { ...match, quotes: quoteOf(match, text) };
  return Object.fromEntries(Object.keys(finds).map((name) => [name, told[name as keyof typeof told]]));
}

function quoteOf({ places }: ReturnType<typeof matchKeys>[number], text: string): string {
  return places.map(({ from, to }) => text.slice(from, to)).join(' | ');
}

describe('a key makes of what is pasted', () => {
  it.each(matchCases.map((one) => [one.name, one] as const))('%s', (_, one) => {
    expect(outcomeOf(one)).toEqual(one.finds);
  });
});
