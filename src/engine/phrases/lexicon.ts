import { searchWords } from '../search/search-words.ts';
import type { Concept, Vocabulary } from '../search/vocabulary.ts';

/** Where reading a phrase has come to, after some of its words. */
export type PhraseStep = {
  readonly words: Map<string, PhraseStep>;
  /** What follows by the beginning of a word. */
  readonly beginnings: Map<string, PhraseStep>;
  /** What the phrase means where it ends here. */
  concept?: Concept;
};

/** The phrases of one language with those of the catalogue's, which stand in descriptions of every language. */
export type LanguagePhrases = {
  /** What may stand between the words of a phrase. */
  readonly small: PhraseStep;
  readonly negations: PhraseStep;
  readonly phrases: PhraseStep;
  /** What may stand between a negation and the thing that it denies, and what says behind a thing that it is not there. */
  readonly leadIns: ReadonlySet<string>;
  readonly absences: ReadonlySet<string>;
  /** Every word of a phrase, for words that are misspelt. */
  readonly words: ReadonlySet<string>;
  /** The beginnings among them. */
  readonly stems: ReadonlySet<string>;
};

/** A vocabulary made ready for reading. */
export type Lexicon = { readonly vocabulary: Vocabulary; readonly byLanguage: ReadonlyMap<string, LanguagePhrases> };

export function compileVocabulary(vocabulary: Vocabulary): Lexicon {
  const languages = Object.keys(vocabulary.languages);
  return { vocabulary, byLanguage: new Map(languages.map((language) => [language, compileLanguage(vocabulary, language)])) };
}

// What is never found as a concept of its own.
const nothing: Concept = { id: '', phrases: {} };

// The words of the catalogue's own language are used in every other one, but mean what that language means by them first.
function compileLanguage(
  { language: own, concepts, small, negations, leadIns = {}, absences = {} }: Vocabulary,
  language: string,
): LanguagePhrases {
  const phrases = newStep();
  const words = new Set<string>();
  const stems = new Set<string>();
  const smallRoot = newStep();
  const negationsRoot = newStep();
  const add = (
    root: PhraseStep,
    list: string | undefined,
    concept: Concept,
    isLeftOut: (phrase: readonly PhraseWord[]) => boolean = () => false,
  ) => {
    for (const phrase of phrasesOf(list).filter((one) => !isLeftOut(one))) {
      addPhrase(root, phrase, concept);
      for (const { word, isBeginning } of phrase) {
        words.add(word);
        if (isBeginning) {
          stems.add(word);
        }
      }
    }
  };
  add(smallRoot, small[language], nothing);
  add(negationsRoot, negations[language], nothing);
  for (const concept of concepts) {
    add(phrases, concept.phrases[language], concept);
  }
  if (language !== own) {
    // "Door" is a small word in Dutch.
    const isSmall = (phrase: readonly PhraseWord[]) => phrase.length === 1 && smallRoot.words.has(phrase[0]?.word ?? '');
    for (const concept of concepts) {
      add(phrases, concept.phrases[own], concept, isSmall);
    }
  }
  return {
    small: smallRoot,
    negations: negationsRoot,
    phrases,
    words,
    stems,
    leadIns: wordSet(leadIns[language]),
    absences: wordSet(absences[language]),
  };
}

function wordSet(list: string | undefined): ReadonlySet<string> {
  return new Set(phrasesOf(list).flatMap((phrase) => phrase.map(({ word }) => word)));
}

type PhraseWord = { readonly word: string; readonly isBeginning: boolean };

function phrasesOf(list: string | undefined): PhraseWord[][] {
  return (list ?? '')
    .split(',')
    .map((phrase) => phrase.trim().split(/\s+/).flatMap(wordsOf))
    .filter((phrase) => phrase.length > 0);
}

function wordsOf(written: string): PhraseWord[] {
  const isBeginning = written.endsWith('*');
  return searchWords(written).map((word, at, all) => ({ word, isBeginning: isBeginning && at === all.length - 1 }));
}

function newStep(): PhraseStep {
  return { words: new Map(), beginnings: new Map() };
}

/** Where two things are called the same, the first in the vocabulary counts. */
function addPhrase(root: PhraseStep, phrase: readonly PhraseWord[], concept: Concept): void {
  let step = root;
  for (const { word, isBeginning } of phrase) {
    const next = isBeginning ? step.beginnings : step.words;
    const found = next.get(word) ?? newStep();
    next.set(word, found);
    step = found;
  }
  step.concept ??= concept;
}

export function phrasesIn({ byLanguage }: Lexicon, language: string): LanguagePhrases {
  const phrases = byLanguage.get(language);
  if (phrases === undefined) {
    throw new Error(`no phrases of ${language}`);
  }
  return phrases;
}
