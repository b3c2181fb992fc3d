import type { Vocabulary } from '../engine/search/vocabulary.ts';
import { absences, leadIns, negations, smallWords } from './small-words.ts';

/** How callers speak, whatever it is about: the vocabulary of any pack but what it calls things. */
export const spoken: Omit<Vocabulary, 'concepts'> = {
  language: 'en',
  languages: { en: 'English', de: 'German', fr: 'French', nl: 'Dutch', es: 'Spanish' },
  small: smallWords,
  negations,
  leadIns,
  absences,
};
