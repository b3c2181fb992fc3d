import { randomFrom } from './synthetic-catalogue.mjs';

/** @typedef {import('../../src/model/article/observation.ts').Observations} Observations */

/**
 * Signs as articles have them: each of some observations sorts its answers into what fits and what does not.
 * @param {readonly string[]} articleIds @param {{ seed: number, observations: Observations }} made
 * @returns {import('../../src/model/article/sign.ts').Signs[]}
 */
export function makeSyntheticSigns(articleIds, { seed, observations }) {
  const random = randomFrom(seed);
  return articleIds.map((articleId) => ({
    articleId,
    signs: Object.values(observations)
      .filter(() => random() < 0.5)
      .flatMap(({ id, answers }) => {
        const told = Object.keys(answers).filter((answerId) => answerId !== 'unknown');
        const fitting = told.filter(() => random() < 0.4);
        const others = told.filter((answerId) => !fitting.includes(answerId));
        const says = /** @type {'excludes' | 'against'} */ (random() < 0.5 ? 'excludes' : 'against');
        return [
          { observation: id, says: /** @type {const} */ ('fits'), answers: fitting },
          { observation: id, says, answers: others },
        ].flatMap(({ answers: named, ...sign }) =>
          named[0] === undefined
            ? []
            : [{ ...sign, answers: /** @type {[string, ...string[]]} */ (named), sources: /** @type {[string]} */ (['F0-01']) }],
        );
      }),
  }));
}
