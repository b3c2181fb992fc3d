import { randomFrom } from './synthetic-catalogue.mjs';

/** @typedef {{ kind: string, words: string, articleId: string }} PackSearch */

const small = new Set(
  'the a an of in on to for with after when and or is are not no from by at it that this be as has have if its was what will you your'.split(
    ' ',
  ),
);
const wordsAtLeast = 3;

/** What people have before them when they search. @type {Record<string, (file: any, one: <T>(from: readonly T[]) => T | undefined) => string | undefined>} */
const texts = {
  title: ({ title }) => title,
  number: ({ number }) => number,
  symptom: ({ seen }, one) => one(/** @type {{ text: string }[]} */ (seen))?.text,
  error: ({ keys = [] }, one) => {
    const key = one(/** @type {{ event?: number, source?: string[], text?: string[] }[]} */ (keys));
    return key && [...(key.event === undefined ? [] : [`event ${key.event}`, ...(key.source ?? [])]), ...(key.text ?? [])].join(' ');
  },
  step: ({ nodes }, one) => one(Object.values(nodes).flatMap((node) => [...(node.resolution ?? []), ...(node.steps ?? [])]))?.text,
};

/**
 * What people would type to find an article of a pack, by what they have before them: of the words that tell something two
 * thirds, at least three, in another order; with `hasTypo` one of them has a letter too few, twice or changed with its
 * neighbour. A number and a text of one or two words stay as they are. The same seed gives the same searches.
 * @param {readonly any[]} files of articles
 * @param {{ seed: number, count: number, hasTypo: boolean, share?: number }} wanted how many of each kind
 * @returns {PackSearch[]}
 */
export function makePackSearches(files, { seed, count, hasTypo, share = 2 / 3 }) {
  const random = randomFrom(seed);
  const below = (/** @type {number} */ end) => Math.floor(random() * end);
  const one = (/** @type {readonly any[]} */ from) => from[below(from.length)];
  return Object.entries(texts)
    .filter(([kind]) => !hasTypo || kind !== 'number')
    .flatMap(([kind, textOf]) => {
      /** @type {PackSearch[]} */
      const made = [];
      for (let tried = 0; made.length < count && tried < count * 20; tried += 1) {
        const file = one(files);
        const text = textOf(file, one);
        const words = (text?.match(/[\p{L}\d.-]*[\p{L}\d]/gu) ?? []).filter((word) => !small.has(word.toLowerCase()));
        if (text === undefined || (kind !== 'number' && words.length < wordsAtLeast && !/\d{4}/.test(text))) {
          continue;
        }
        const kept = kind === 'number' ? words : shuffle(words, below).slice(0, Math.max(wordsAtLeast, Math.ceil(words.length * share)));
        made.push({ kind, words: (hasTypo ? misspellOne(kept, below) : kept).join(' '), articleId: file.id });
      }
      return made;
    });
}

/** @template T @param {readonly T[]} from @param {(end: number) => number} below @returns {T[]} */
function shuffle(from, below) {
  const left = [...from];
  return from.map(() => /** @type {T} */ (left.splice(below(left.length), 1)[0]));
}

/** @param {readonly string[]} words @param {(end: number) => number} below */
function misspellOne(words, below) {
  const long = words.flatMap((word, at) => (word.length >= 5 && !/\d/.test(word) ? [at] : []));
  const chosen = long[below(long.length)];
  return words.map((word, at) => {
    if (at !== chosen) {
      return word;
    }
    const hole = 1 + below(word.length - 2);
    const [before, letter, next, after] = [word.slice(0, hole), word[hole], word[hole + 1] ?? '', word.slice(hole + 2)];
    return [before + next + after, before + letter + letter + next + after, before + next + letter + after][below(3)];
  });
}
