import { keepWord } from '../../engine/kept-words.ts';
import { type ArticleDocument, articleFields } from '../../engine/search-document.ts';
import { articleDocumentOf } from '../../engine/search-documents.ts';
import { indexWords } from '../../engine/search-words.ts';
import type { ListedFile } from '../list-parts.ts';

/**
 * Which articles hold a word, and in which field first: places of articles and fields in turn, by word. No word is left out for
 * being frequent, because nobody loads more than the pieces of the words that were typed.
 */
export function indexWordsOf(listed: readonly ListedFile[]): Map<string, number[]> {
  const holders = new Map<string, number[]>();
  listed.forEach(({ article, file: { callers, signs } }, place) => {
    const told = { ...(callers === undefined ? {} : { callers }), ...(signs === undefined ? {} : { signs }) };
    for (const [word, field] of firstFields(articleDocumentOf(article, told))) {
      const held = holders.get(word);
      if (held === undefined) {
        holders.set(word, [place, field]);
      } else {
        held.push(place, field);
      }
    }
  });
  return holders;
}

function firstFields(document: ArticleDocument): Map<string, number> {
  const fields = new Map<string, number>();
  articleFields.forEach((name, field) => {
    for (const word of [document[name]].flat().flatMap(indexWords)) {
      if (!fields.has(word) && keepWord(word) !== null) {
        fields.set(word, field);
      }
    }
  });
  return fields;
}
