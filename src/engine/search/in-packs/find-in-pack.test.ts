import { expect, it } from 'vitest';
import { compileVocabulary } from '../../phrases/lexicon.ts';
import { searchWords } from '../search-words.ts';
import type { Vocabulary } from '../vocabulary.ts';
import { writeHolder } from '../word-holders.ts';
import { findInPack, searchedPack } from './find-in-pack.ts';
import { openWordStore } from './word-store.ts';

const vocabulary: Vocabulary = {
  language: 'en',
  languages: { en: 'English' },
  small: { en: 'the, a, is' },
  negations: { en: 'no' },
  concepts: [],
};
const inTitle = 0;
const inText = 6;

/** A pack of articles as sentences, the first of each its title, with a word a piece; `bring` loads what is wanted, but not the pieces of `gone`. */
function openPack(articles: readonly (readonly string[])[]) {
  const held = new Map<string, { count: number; text: string; last: number }>();
  articles.forEach((lines, article) => {
    for (const word of new Set(lines.flatMap(searchWords))) {
      const sentences = lines.flatMap((line, at) => (searchWords(line).includes(word) ? [at] : []));
      const { count, text, last } = held.get(word) ?? { count: 0, text: '', last: -1 };
      const field = sentences[0] === 0 ? inTitle : inText;
      held.set(word, { count: count + 1, text: text + writeHolder({ article, field, sentences }, last), last: article });
    }
  });
  const words = [...held.keys()].sort();
  const store = openWordStore({ words, holders: words }, articles.length);
  const pack = searchedPack({
    articles: articles.length,
    words: store,
    lexicon: compileVocabulary(vocabulary),
    nameInPack: (name) => name,
  });
  const brought: string[] = [];
  const find = (typed: string, gone: readonly string[] = []) => {
    for (;;) {
      const found = findInPack(pack, typed);
      if (!('wanted' in found)) {
        return { best: found.hits.map(({ article }) => article), isLacking: found.isLacking, hits: found.hits, count: found.count };
      }
      for (const piece of found.wanted) {
        const word = words[piece.at] ?? '';
        const one = held.get(word);
        brought.push(`${piece.list} ${word}`);
        store.take(piece, one === undefined || gone.includes(word) ? undefined : [[word, piece.list === 'words' ? one.count : one.text]]);
      }
    }
  };
  return { find, brought, store };
}

const filler = Array.from({ length: 40 }, (_, at) => [`title${at} number${at}`, 'queue', 'printer', 'router']);

it('puts first what says the words at once, before what holds them apart', () => {
  const { find } = openPack([...filler, ['apart', 'stuck queue', 'old printer', 'new router'], ['at once', 'router of printer queue']]);
  expect(find('queue printer router ').best[0]).toBe(41);
});

it('finds a word that is half typed, has letters wrong or changed, or is in the plural', () => {
  const { find } = openPack([...filler, ['certificate expired']]);
  for (const typed of ['certif', 'certifciate ', 'cretificate ', 'certificates ', 'ecrtificate ']) {
    expect([typed, find(typed).best[0]]).toEqual([typed, 40]);
  }
  expect(find('xylophone ').best).toEqual([]);
});

it('finds a number that was typed with gaps, and a code without its mark', () => {
  const { find } = openPack([...filler, ['kb307385', '0x80070005']]);
  for (const typed of ['KB 307 385', '307385', 'Q307385', 'error 80070005', '0x80070005']) {
    expect([typed, find(typed).best[0]]).toEqual([typed, 40]);
  }
});

it('asks for no piece but those of the words that may be meant', () => {
  const { find, brought } = openPack([...filler, ['certificate expired'], ['zebra']]);
  find('certificate zebra ');
  expect(new Set(brought)).toEqual(new Set(['words certificate', 'holders certificate', 'words zebra', 'holders zebra']));
});

it('searches in what it has where a piece cannot be had, says so, and asks again when told to', () => {
  const { find, store } = openPack([...filler, ['certificate zebra'], ['zebra', 'other']]);
  expect(find('certificate zebra ', ['certificate'])).toMatchObject({ best: [40, 41], isLacking: true });
  store.retry();
  expect(find('certificate zebra ')).toMatchObject({ isLacking: false });
});

it('ends for a text of any length', () => {
  const { find } = openPack(filler);
  expect(find('queue printer router '.repeat(5000)).best.length).toBeGreaterThan(0);
  expect(find('').best).toEqual([]);
});

it('says how many articles it has of which it shows the best', () => {
  const { find } = openPack([...filler, ['certificate expired'], ['certificate']]);
  expect([find('queue ').best.length, find('queue ').count]).toEqual([6, filler.length]);
  expect([find('certificate ').best.length, find('certificate ').count]).toEqual([2, 2]);
  expect([find('xylophone ').best.length, find('xylophone ').count]).toEqual([0, 0]);
});
