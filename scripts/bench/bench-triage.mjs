// The next question and the remaining articles in Node, over synthetic signs: p50 and p95. Prints, and judges nothing.
import { withSource } from '../build/load-source.mjs';
import { randomFrom } from './synthetic-catalogue.mjs';
import { makeSyntheticSigns } from './synthetic-signs.mjs';

const seed = 20261121;
const barInMs = 8;
const rounds = 400;
const counts = process.argv.slice(2).map(Number);

await withSource(async (load) => {
  const { observations } = await load('virtual:pack/observations');
  const { signs } = await load('virtual:pack/signs');
  const { costOfQuestion } = await load('/src/content/question-cost.ts');
  const { rankQuestions } = await load('/src/engine/triage/next-question.ts');
  const { clearArticle, standArticles } = await load('/src/engine/triage/triage.ts');
  const { bestFirst, leadingArticle } = await load('/src/engine/triage/leading-article.ts');

  const bench = (/** @type {string} */ name, /** @type {import('../../src/model/article/sign.ts').Signs[]} */ articles) => {
    const random = randomFrom(seed);
    const times = Array.from({ length: rounds }, () => {
      const answers = someAnswers(observations, random);
      const started = performance.now();
      const standings = standArticles(articles, answers);
      clearArticle(standings);
      leadingArticle(articles, standings);
      bestFirst(standings);
      rankQuestions(articles, observations, answers, costOfQuestion);
      return performance.now() - started;
    })
      .slice(rounds / 10)
      .sort((a, b) => a - b);
    const at = (/** @type {number} */ share) => times[Math.floor((times.length - 1) * share)]?.toFixed(2);
    console.log(
      `${name}: ${articles.length} articles, ${times.length} rounds: p50 ${at(0.5)} ms, p95 ${at(0.95)} ms (bar ${barInMs} ms), worst ${at(1)} ms`,
    );
  };

  bench('real', signs);
  for (const count of counts.length > 0 ? counts : [3000, 6400]) {
    bench(
      'synthetic',
      makeSyntheticSigns(
        Array.from({ length: count }, (_, index) => `synthetic-${index}`),
        { seed, observations },
      ),
    );
  }
});

/** @typedef {import('../../src/model/article/observation.ts').Observations} Observations */

/** @param {Observations} observations @param {() => number} random */
function someAnswers(observations, random) {
  const chosen = Object.values(observations).filter(() => random() < 0.3);
  return new Map(chosen.map(({ id, answers }) => [id, pick(Object.keys(answers), random)]));
}

/** @template T @param {readonly T[]} from @param {() => number} random @returns {T} */
function pick(from, random) {
  return /** @type {T} */ (from[Math.floor(random() * from.length)]);
}
