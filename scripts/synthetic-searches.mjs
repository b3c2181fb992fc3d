import { randomFrom } from './synthetic-catalogue.mjs';

/** @typedef {import('../src/engine/article.ts').Article} Article */

const lettersAtLeast = 4;
const small = new Set('after from that when with'.split(' '));

/**
 * What people would type to find an article: four words of its title and of what is seen, in any order; with `hasTypo` a
 * letter of one of them is missing. The same seed gives the same ones.
 * @param {readonly Article[]} articles
 * @param {{ seed: number, count: number, hasTypo: boolean }} wanted
 * @returns {{ words: string, articleId: string }[]}
 */
export function makeSearches(articles, { seed, count, hasTypo }) {
  const random = randomFrom(seed);
  const below = (/** @type {number} */ end) => Math.floor(random() * end);
  return Array.from({ length: count }, () => {
    const article = /** @type {Article} */ (articles[below(articles.length)]);
    const words = [];
    const title = tellingWords(article.title);
    const seen = tellingWords(article.seen.map(({ text }) => text).join(' ')).filter((word) => !title.includes(word));
    for (const from of [title, seen, title, seen]) {
      words.push(...from.splice(below(from.length), 1));
    }
    if (hasTypo) {
      const at = below(words.length);
      const word = words[at] ?? '';
      const hole = 1 + below(word.length - 1);
      words[at] = word.slice(0, hole) + word.slice(hole + 1);
    }
    return { words: words.join(' '), articleId: article.id };
  });
}

/** @param {string} text */
function tellingWords(text) {
  const words = text.toLowerCase().match(/[\p{L}\d.-]*[\p{L}\d]/gu) ?? [];
  return [...new Set(words)].filter((word) => word.length >= lettersAtLeast && !small.has(word));
}
