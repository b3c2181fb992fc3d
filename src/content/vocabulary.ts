import { concepts } from 'virtual:pack/vocabulary';
import type { Vocabulary } from '../engine/vocabulary.ts';
import { absences, leadIns, negations, smallWords } from './small-words.ts';

/** How callers speak of what the pack is about and of what else a helpdesk is called for. */
export const vocabulary: Vocabulary = {
  language: 'en',
  languages: { en: 'English', de: 'German', fr: 'French', nl: 'Dutch', es: 'Spanish' },
  small: smallWords,
  negations,
  leadIns,
  absences,
  concepts,
};
