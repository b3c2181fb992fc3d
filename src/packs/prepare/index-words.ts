import { compileVocabulary, type LanguagePhrases, phrasesIn } from '../../engine/phrases/lexicon.ts';
import { readPhrases } from '../../engine/phrases/read-phrases.ts';
import { articleFields } from '../../engine/search/search-document.ts';
import { articleDocumentOf, articleLinesOf, type Besides } from '../../engine/search/search-documents.ts';
import { searchWords } from '../../engine/search/search-words.ts';
import { sentenceWords } from '../../engine/search/sentence-words.ts';
import type { Vocabulary } from '../../engine/search/vocabulary.ts';
import { type WordHolder, writeHolder } from '../../engine/search/word-holders.ts';
import { againstKey, answerKey, conceptKey, excludedKey } from '../../engine/search/word-keys.ts';
import type { Keys } from '../../model/article/key.ts';
import type { ListedFile } from '../list-parts.ts';

/** A word with how many articles hold it, and where (`word-holders.ts`). */
export type IndexedWord = { readonly word: string; readonly count: number; readonly holders: string };

// Of an article that says a word again and again, the first sentences tell enough.
const sentencesAtMost = 12;

/**
 * Where each word stands, and each thing that the pack has a name for, by its key; sorted by code units. No word is left out
 * for being frequent, because nobody loads more than the pieces of the words that were typed.
 */
export function indexWordsOf(listed: readonly ListedFile[], vocabulary: Vocabulary): IndexedWord[] {
  const phrases = vocabulary.concepts.length === 0 ? undefined : phrasesIn(compileVocabulary(vocabulary), vocabulary.language);
  const indexed = new Map<string, { count: number; last: number; texts: string[] }>();
  listed.forEach((one, article) => {
    for (const [word, held] of wordsOf(one, phrases)) {
      const before = indexed.get(word) ?? { count: 0, last: -1, texts: [] };
      indexed.set(word, before);
      before.texts.push(writeHolder({ article, ...held }, before.last));
      before.count += 1;
      before.last = article;
    }
  });
  return [...indexed]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([word, { count, texts }]) => ({ word, count, holders: texts.join('') }));
}

type Held = Omit<WordHolder, 'article'> & { readonly sentences: number[] };

function wordsOf({ article, file }: ListedFile, phrases: LanguagePhrases | undefined): Map<string, Held> {
  const held = new Map<string, Held>();
  let sentence = 0;
  const hold = (word: string, field: number) => {
    const before = held.get(word) ?? { field, sentences: [] };
    held.set(word, before);
    if (before.sentences.at(-1) !== sentence && before.sentences.length < sentencesAtMost) {
      before.sentences.push(sentence);
    }
  };
  const besides = besidesOf(file);
  const lines = articleLinesOf(article, besides);
  const keyed = textsOfKeys(file.keys ?? []);
  articleFields.forEach((name, field) => {
    for (const line of [...lines[name], ...(name === 'keys' ? keyed.names : name === 'seen' ? keyed.texts : [])]) {
      // Where an article says a thing only somewhere in its places, its words tell that.
      for (const concept of name === 'text' || name === 'codes' ? [] : conceptsIn(line, phrases)) {
        hold(conceptKey(concept), field);
      }
      for (const words of sentenceWords(line)) {
        for (const word of words) {
          hold(word, field);
        }
        sentence += 1;
      }
    }
  });
  const { not, fits, excludes } = articleDocumentOf(article, besides);
  const named = [...not.flatMap((line) => conceptsIn(line, phrases).map(againstKey)), ...fits.map(answerKey), ...excludes.map(excludedKey)];
  for (const key of named) {
    held.set(key, { field: 0, sentences: [] });
  }
  return held;
}

function besidesOf({ callers, signs }: ListedFile['file']): Besides {
  return { ...(callers === undefined ? {} : { callers }), ...(signs === undefined ? {} : { signs }) };
}

function conceptsIn(line: string, phrases: LanguagePhrases | undefined): string[] {
  return phrases === undefined ? [] : readPhrases(searchWords(line), phrases).flatMap(({ concept }) => concept?.id ?? []);
}

/** What evidence finds an article by is what people look it up by, too: its events as names, its texts as what is seen, without their holes. */
function textsOfKeys(keys: Keys['keys']): { readonly names: readonly string[]; readonly texts: readonly string[] } {
  return {
    names: keys.flatMap(({ event, source = [] }) => (event === undefined ? [] : [[event, ...source].join(' ')])),
    texts: keys.flatMap(({ text = [] }) => text.map((one) => one.replaceAll(/\{[^{}]*\}/g, ' '))),
  };
}
