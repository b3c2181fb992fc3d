import type { Concept } from '../engine/search/vocabulary.ts';
import type { WrittenConcept } from '../model/article/concept.ts';

/** Concepts as the program reads them: what a file says on several lines is one list of phrases. */
export function joinPhrases(concepts: readonly WrittenConcept[]): Concept[] {
  return concepts.map((concept) => ({
    ...concept,
    phrases: Object.fromEntries(Object.entries(concept.phrases).map(([language, some]) => [language, some.join(', ')])),
  }));
}
