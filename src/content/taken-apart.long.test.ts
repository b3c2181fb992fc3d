import { observations } from 'virtual:pack/observations';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { joinArticle } from '../engine/article/join-article.ts';
import { splitArticle } from '../engine/article/split-article.ts';
import { compileArticle } from '../engine/graph/compile-article.ts';
import { furtherQuestions } from '../engine/graph/further-questions.ts';
import { exitsFrom } from '../engine/graph/machine-steps.ts';
import { formatLink } from '../engine/link/link.ts';
import { standingsAt } from '../engine/standings/standings.ts';
import { followLink } from '../engine/walk/arrival.ts';
import { askableIn } from '../engine/walk/asked.ts';
import { loadArticles } from './articles.ts';

const articles = await loadArticles();

describe.each(articles.map((article) => [article.id, article] as const))('%s taken apart', (_, article) => {
  const split = splitArticle(article);

  it('is the same again when it is joined', () => {
    expect(joinArticle(JSON.parse(JSON.stringify(split)))).toEqual(article);
  });

  it('has the same ways in its core', () => {
    const [whole, core] = [compileArticle(article), compileArticle(split.core)];
    const waysOf = (machine: typeof whole) => Object.keys(machine.states).map((nodeId) => [nodeId, exitsFrom(machine, nodeId)]);
    expect(waysOf(core)).toEqual(waysOf(whole));
  });

  it('leads any answers to the same place, with the same link, notices, causes and further questions', () => {
    const [whole, core] = [compileArticle(article), compileArticle(split.core)];
    const askable = [...askableIn(article)];
    // Also an answer that does not exist, and a node to open at.
    const answer = fc
      .constantFrom(...askable)
      .chain(([asked, { answerIds }]) => fc.tuple(fc.constant(asked), fc.constantFrom(...answerIds, 'bogus')));
    const from = fc.option(fc.constantFrom(...Object.keys(article.nodes), 'nowhere'), { nil: undefined, freq: 4 });
    fc.assert(
      fc.property(fc.uniqueArray(answer, { selector: ([asked]) => asked, maxLength: 40, size: 'max' }), from, (pairs, opened) => {
        const link = { articleId: article.id, answers: new Map(pairs), ...(opened === undefined ? {} : { from: opened }) };
        const read = { link, faults: [] };
        const [there, here] = [followLink(article, whole, observations, read), followLink(split.core, core, observations, read)];
        expect(here).toEqual(there);
        expect(formatLink(here.link)).toBe(formatLink(there.link));
        expect(standingsAt(core, here.place, link.answers)).toEqual(standingsAt(whole, there.place, link.answers));
        expect(furtherQuestions(core, here.place.nodeId, link.answers)).toEqual(furtherQuestions(whole, there.place.nodeId, link.answers));
      }),
      { numRuns: 150 },
    );
  });
});
