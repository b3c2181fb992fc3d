import { expect, it } from 'vitest';
import { compileVocabulary } from '../../phrases/lexicon.ts';
import type { Vocabulary } from '../vocabulary.ts';
import { readSearch } from './read-search.ts';

const vocabulary: Vocabulary = {
  language: 'en',
  languages: { en: 'English' },
  small: { en: 'in, the, is, was, it, a' },
  negations: { en: 'not, no, cannot' },
  leadIns: { en: 'in, the, a' },
  absences: { en: 'logged, there' },
  concepts: [
    { id: 'basket', isThing: true, phrases: { en: 'basket' } },
    { id: 'stuck', phrases: { en: 'stuck, not moving' } },
    { id: 'mail', kind: 'context', phrases: { en: 'mail' } },
  ],
};
const lexicon = compileVocabulary(vocabulary);
const denied = (typed: string) =>
  readSearch(lexicon, typed, () => false)
    .terms.filter(({ isDenied }) => isDenied)
    .map(({ words }) => words.join(' '));

it.each([
  ['not basket', ['basket']],
  ['mail is not in the basket', ['basket']],
  ['no mail basket', ['basket']],
  ['4711 was not logged', ['4711']],
  ['the basket is not there', ['basket']],
  // What happens is denied as the complaint, and the thing beside it is there.
  ['mail not moving basket', []],
  ['basket not moving', []],
  ['not stuck', []],
  ['basket stuck', []],
])('%s denies %j', (typed, things) => {
  expect(denied(typed)).toEqual(things);
});
