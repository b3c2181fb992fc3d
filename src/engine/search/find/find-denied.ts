import type { LanguagePhrases, PhraseStep } from '../../phrases/lexicon.ts';
import type { ReadPhrase } from '../../phrases/read-phrases.ts';

const code = /^\d{4,6}$/;
const wordsBetweenAtMost = 3;

/**
 * The things of which it is said that they are not there: "not the Outbox", "no ISA", "event 1020 was not logged". A thing is a
 * concept that the vocabulary calls one, a version, or a number. "Cannot send" denies no thing: it is the complaint.
 */
export function findDenied(words: readonly string[], read: readonly ReadPhrase[], phrases: LanguagePhrases): ReadonlySet<ReadPhrase> {
  const isNegation = ({ from, to, isSmall }: ReadPhrase) => isSmall && to === from + 1 && isWordOf(words[from] ?? '', phrases.negations);
  const isBetween = ({ from, to, concept, isSmall }: ReadPhrase) =>
    isSmall ? to === from + 1 && phrases.leadIns.has(words[from] ?? '') : concept?.kind === 'context';
  return new Set(
    read.filter((phrase, at) => {
      if (!isThing(words, phrase)) {
        return false;
      }
      const first = read.findLastIndex((one, where) => where < at && !isBetween(one));
      const before = read[first];
      const isDeniedBefore = before !== undefined && at - first <= wordsBetweenAtMost + 1 && isNegation(before);
      const next = read.slice(at + 1, at + 1 + wordsBetweenAtMost).find((one) => isNegation(one) || !(one.isSmall || isBetween(one)));
      return isDeniedBefore || (next !== undefined && isNegation(next) && phrases.absences.has(words[next.to] ?? ''));
    }),
  );
}

function isThing(words: readonly string[], { from, to, concept, isSmall }: ReadPhrase): boolean {
  const isCode = concept === undefined && to === from + 1 && code.test(words[from] ?? '');
  return !isSmall && (isCode || concept?.isThing === true || concept?.kind === 'version');
}

function isWordOf(word: string, step: PhraseStep): boolean {
  return step.words.get(word)?.concept !== undefined;
}
