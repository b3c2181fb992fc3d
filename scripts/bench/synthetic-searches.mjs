import { randomFrom } from './synthetic-catalogue.mjs';

/** @typedef {import('../../src/model/article/article.ts').Article} Article */
/** @typedef {{ kind: string, words: string, articleId: string }} Search */

const lettersAtLeast = 4;
const wordsAtFirst = 3;
const articlesAtMost = 5;
const small = new Set('after from that when with'.split(' '));

/** What people have before them when they search. @type {Record<string, (article: Article, one: <T>(from: readonly T[]) => T | undefined) => string>} */
const texts = {
  title: ({ title }) => title,
  seen: ({ seen }) => seen.map(({ text }) => text).join(' '),
  'event or error': ({ seen, nodes }, one) => {
    const of = (/** @type {string} */ text) => text.match(/\b(?:0x[\da-f]+|\d+(?:\.\d+)+|\d{3,})\b/gi) ?? [];
    const codes = [
      seen.map(({ text }) => text),
      ...Object.values(nodes).map((node) => (node.kind === 'cause' ? node.why.map(({ text }) => text) : [])),
    ];
    return `${one(codes.flat().flatMap(of)) ?? ''} ${seen[0].text}`;
  },
  number: ({ number }) => number,
  cause: ({ nodes }, one) => one(Object.values(nodes).flatMap((node) => (node.kind === 'cause' ? node.title : []))) ?? '',
  step: ({ nodes }, one) =>
    one(Object.values(nodes).flatMap((node) => (node.kind === 'cause' ? node.resolution.map(({ text }) => text) : []))) ?? '',
};

/**
 * What people would type to find an article, by what they have before them: the code or number first, else some words in any
 * order. Made-up articles share most of their words, so words are added until at most five articles have them all, as people
 * type on until they see what they look for; a text whose words never tell its article apart is left out. With `hasTypo` a
 * letter of one word is missing; codes and numbers have none, because another number is another article. The same seed gives
 * the same searches.
 * @param {readonly Article[]} articles
 * @param {{ seed: number, count: number, hasTypo: boolean }} wanted how many of each kind
 * @returns {Search[]}
 */
export function makeSearches(articles, { seed, count, hasTypo }) {
  const random = randomFrom(seed);
  const below = (/** @type {number} */ end) => Math.floor(random() * end);
  const one = (/** @type {readonly any[]} */ from) => from[below(from.length)];
  const holders = holdersByWord(articles);
  const kinds = Object.entries(texts).filter(([kind]) => !hasTypo || (kind !== 'number' && kind !== 'event or error'));
  return kinds.flatMap(([kind, textOf]) => {
    /** @type {Search[]} */
    const made = [];
    for (let tried = 0; made.length < count && tried < count * 20; tried += 1) {
      const article = /** @type {Article} */ (one(articles));
      const words = chooseWords(tellingWords(textOf(article, one)), kind, holders, below);
      if (words !== undefined) {
        made.push({ kind, words: (hasTypo ? misspellOne(words, below) : words).join(' '), articleId: article.id });
      }
    }
    return made;
  });
}

/**
 * @param {string[]} from
 * @param {string} kind
 * @param {Map<string, Set<string>>} holders
 * @param {(end: number) => number} below
 * @returns {string[] | undefined}
 */
function chooseWords(from, kind, holders, below) {
  const words = kind === 'number' || kind === 'event or error' ? from.splice(0, 1) : [];
  const isTelling = () => countHolders(words, holders) <= articlesAtMost;
  const atFirst = words.length === 0 ? wordsAtFirst : words.length;
  while (from.length > 0 && (words.length < atFirst || !isTelling())) {
    words.push(...from.splice(below(from.length), 1));
  }
  return words.length > 0 && isTelling() ? words : undefined;
}

/** @param {string[]} words @param {(end: number) => number} below */
function misspellOne(words, below) {
  const at = below(words.length);
  const word = words[at] ?? '';
  const hole = 1 + below(word.length - 1);
  return words.map((one, index) => (index === at ? word.slice(0, hole) + word.slice(hole + 1) : one));
}

/** @param {string[]} words @param {Map<string, Set<string>>} holders */
function countHolders(words, holders) {
  const [first = new Set(), ...others] = words.map((word) => holders.get(word) ?? new Set()).sort((a, b) => a.size - b.size);
  return [...first].filter((articleId) => others.every((set) => set.has(articleId))).length;
}

/** @param {readonly Article[]} articles */
function holdersByWord(articles) {
  /** @type {Map<string, Set<string>>} */
  const holders = new Map();
  for (const { id, ...article } of articles) {
    for (const word of tellingWords(JSON.stringify(article))) {
      const set = holders.get(word) ?? new Set();
      holders.set(word, set.add(id));
    }
  }
  return holders;
}

/** @param {string} text */
function tellingWords(text) {
  const words = text.toLowerCase().match(/[\p{L}\d.-]*[\p{L}\d]/gu) ?? [];
  return [...new Set(words)].filter((word) => word.length >= lettersAtLeast && !small.has(word));
}
