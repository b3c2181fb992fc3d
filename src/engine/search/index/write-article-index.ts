import { compileVocabulary, type LanguagePhrases, phrasesIn } from '../../phrases/lexicon.ts';
import { readPhrases } from '../../phrases/read-phrases.ts';
import { keepWord } from '../kept-words.ts';
import { type ArticleDocument, type ArticleField, articleFields } from '../search-document.ts';
import { indexWords, searchWords } from '../search-words.ts';
import type { Vocabulary } from '../vocabulary.ts';
import { againstKey, conceptKey } from '../word-keys.ts';
import type { WrittenArticleIndex } from './article-index.ts';

// How many articles one word may lead to, however large the catalogue is. What says it in its title or in what is seen
// counts first; a word of the places of still more articles tells few of them apart, and such words would be most of the index.
const bySummaryAtMost = 400;
const byPlacesAtMost = 250;

type Holder = { readonly article: number; readonly field: number; readonly times: number };

/**
 * The articles as text, for `readArticleIndex`. A word or concept is held once for each article, in the first field that
 * has it.
 */
export function writeArticleIndex(documents: readonly ArticleDocument[], vocabulary: Vocabulary): string {
  const phrases = phrasesIn(compileVocabulary(vocabulary), vocabulary.language);
  const common: string[] = [];
  const written: Record<string, number[]> = Object.create(null);
  for (const [word, holders] of holdersByWord(documents, phrases)) {
    const kept = holders.sort(byStrength).filter(({ field }, at) => at < (isOfPlaces(field) ? byPlacesAtMost : bySummaryAtMost));
    if (kept.length < holders.length) {
      common.push(word);
    }
    written[word] = kept.flatMap(({ article, field }) => [article, field]);
  }
  const index: WrittenArticleIndex = {
    articles: documents.map(({ id, title, number, fits, excludes }) => ({ id, name: title, number, fits, excludes })),
    common,
    holders: written,
  };
  return JSON.stringify(index);
}

function holdersByWord(documents: readonly ArticleDocument[], phrases: LanguagePhrases): Map<string, Holder[]> {
  const byWord = new Map<string, Holder[]>();
  documents.forEach((document, article) => {
    for (const [word, { field, times }] of wordsOf(document, phrases)) {
      const holders = byWord.get(word) ?? [];
      holders.push({ article, field, times });
      byWord.set(word, holders);
    }
  });
  return byWord;
}

function wordsOf(document: ArticleDocument, phrases: LanguagePhrases): Map<string, { field: number; times: number }> {
  const held = new Map<string, { field: number; times: number }>();
  articleFields.forEach((name, field) => {
    for (const word of namesIn(name, document, phrases)) {
      const before = held.get(word);
      if (before === undefined) {
        held.set(word, { field, times: 1 });
      } else if (before.field === field) {
        before.times += 1;
      }
    }
  });
  for (const line of document.not) {
    for (const { concept } of readPhrases(searchWords(line), phrases)) {
      if (concept !== undefined) {
        held.set(againstKey(concept.id), { field: 0, times: 1 });
      }
    }
  }
  return held;
}

function namesIn(name: ArticleField, document: ArticleDocument, phrases: LanguagePhrases): string[] {
  const lines = [document[name]].flat();
  // Where an article says a thing only somewhere in its places, its words tell that.
  const concepts = (name === 'text' || name === 'codes' ? [] : lines).flatMap((line) =>
    readPhrases(searchWords(line), phrases).flatMap(({ concept }) => (concept === undefined ? [] : [conceptKey(concept.id)])),
  );
  // How callers speak is known by what it means; its words are not the article's, but the codes that they read out are.
  if (name === 'said') {
    return [...concepts, ...lines.flatMap(searchWords).filter((word) => /\d/.test(word))];
  }
  return [...concepts, ...lines.flatMap(indexWords).filter((word) => keepWord(word) !== null)];
}

const isOfPlaces = (field: number) => field >= articleFields.indexOf('headings');

function byStrength(one: Holder, other: Holder): number {
  return one.field - other.field || other.times - one.times;
}
