import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Observation, Observations } from '../../model/article/observation.ts';
import type { Signs } from '../../model/article/sign.ts';
import { naiveBestFirst, naiveQuestions, naiveStandings } from '../fixtures/naive-triage.ts';
import { sampleObservations } from '../graph/sample-article.ts';
import { bestFirst } from './leading-article.ts';
import { rankQuestions } from './next-question.ts';
import { standArticles } from './triage.ts';

const sources = ['F-1'] as const;
const asked = ['colour', 'size', 'acme.colour', 'globex.size'];
const answers = ['red', 'green', 'blue', 'big'];
const observations: Observations = Object.fromEntries(
  asked.map((id, at): [string, Observation] => [
    id,
    {
      ...sampleObservations.weather,
      id,
      howToFind: { ...sampleObservations.weather.howToFind, minutes: at + 1 },
      answers: { ...Object.fromEntries(answers.map((answer) => [answer, { label: answer }])), unknown: { label: '?' } },
    },
  ]),
);
const costOf = ({ howToFind }: Observation) => howToFind.minutes ?? 1;

const sign = fc.record({
  observation: fc.constantFrom(...asked),
  says: fc.constantFrom('fits' as const, 'excludes' as const, 'against' as const),
  answers: fc
    .uniqueArray(fc.constantFrom(...answers), { minLength: 1, maxLength: 3 })
    .map(([first = '', ...rest]) => [first, ...rest] as const),
  sources: fc.constant(sources),
});
const catalogue: fc.Arbitrary<Signs[]> = fc
  .array(fc.array(sign, { maxLength: 6 }), { maxLength: 12 })
  .map((all) => all.map((signs, at) => ({ articleId: `article-${at}`, signs })));
const given = fc
  .uniqueArray(fc.tuple(fc.constantFrom(...asked, 'nothing'), fc.constantFrom(...answers, 'unknown')), {
    selector: ([id]) => id,
    maxLength: 4,
  })
  .map((pairs) => new Map(pairs));

it('ranks articles and questions as going through all of them would, whatever signs and answers are', () => {
  fc.assert(
    fc.property(catalogue, given, (articles, said) => {
      const standings = standArticles(articles, said);
      expect(standings).toEqual(naiveStandings(articles, said));
      expect(bestFirst(standings)).toEqual(naiveBestFirst(standings));
      expect(rankQuestions(articles, observations, said, costOf)).toEqual(naiveQuestions(articles, observations, said, costOf));
    }),
    { numRuns: 2000 },
  );
});
