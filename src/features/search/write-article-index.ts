import MiniSearch from 'minisearch';
import type { ArticleDocument } from '../../engine/search-document.ts';
import { indexWords } from '../../engine/search-words.ts';
import { type ArticleWords, articleFields, articleOptions, type WrittenArticleIndex } from './article-index.ts';
import { keepWord } from './kept-words.ts';

// How many articles one word may lead to, however large the catalogue is. What says it in its title or in what is seen
// counts first; a word of the places of still more articles tells few of them apart, and such words would be most of the index.
const bySummaryAtMost = 400;
const byPlacesAtMost = 250;

type Field = (typeof articleFields)[number];
type WordsOfArticle = Readonly<Record<Field, string[]>>;
type Holder = { readonly article: number; readonly field: Field; readonly times: number };

/**
 * The articles as text, for `readArticleIndex`. A word is held once for each article, in the first field that has it.
 */
export function writeArticleIndex(documents: readonly ArticleDocument[]): string {
  const common: string[] = [];
  const articles = documents.map((): WordsOfArticle => ({ title: [], keys: [], seen: [], codes: [], headings: [], text: [] }));
  for (const [word, holders] of holdersByWord(documents)) {
    const kept = holders.sort(byStrength).filter(({ field }, at) => at < (isOfPlaces(field) ? byPlacesAtMost : bySummaryAtMost));
    if (kept.length < holders.length) {
      common.push(word);
    }
    for (const { article, field, times } of kept) {
      articles[article]?.[field].push(...Array.from({ length: times }, () => word));
    }
  }
  const index = new MiniSearch<ArticleWords>(articleOptions);
  index.addAll(
    documents.map(({ id, number, title }, at) => {
      const fields = Object.entries(articles[at] ?? {}).map(([field, words]) => [field, words.join(' ')]);
      return { id, number, name: title, ...Object.fromEntries(fields) };
    }),
  );
  const written: WrittenArticleIndex = { common, index: index.toJSON() };
  return JSON.stringify(written);
}

function holdersByWord(documents: readonly ArticleDocument[]): Map<string, Holder[]> {
  const byWord = new Map<string, Holder[]>();
  documents.forEach((document, article) => {
    for (const [word, { field, times }] of wordsOf(document)) {
      const holders = byWord.get(word) ?? [];
      holders.push({ article, field, times });
      byWord.set(word, holders);
    }
  });
  return byWord;
}

function wordsOf(document: ArticleDocument): Map<string, Omit<Holder, 'article'>> {
  const held = new Map<string, { field: Field; times: number }>();
  for (const field of articleFields) {
    for (const word of indexWords(document[field])) {
      const before = held.get(word);
      if (before === undefined && keepWord(word) !== null) {
        held.set(word, { field, times: 1 });
      } else if (before?.field === field) {
        before.times += 1;
      }
    }
  }
  return held;
}

const isOfPlaces = (field: Field) => field === 'headings' || field === 'text';

function byStrength(one: Holder, other: Holder): number {
  return articleFields.indexOf(one.field) - articleFields.indexOf(other.field) || other.times - one.times;
}
