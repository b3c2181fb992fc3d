import { observations } from 'virtual:pack/observations';
import { signs as allSigns } from 'virtual:pack/signs';
import { describe, expect, it } from 'vitest';
import { compileArticle } from '../../engine/graph/compile-article.ts';
import { nodeAt } from '../../engine/graph/machine-steps.ts';
import { exitsLeft, reachableFrom } from '../../engine/graph/reachable.ts';
import { leadingArticle } from '../../engine/triage/leading-article.ts';
import { rankQuestions } from '../../engine/triage/next-question.ts';
import { clearArticle, remainingOf, standArticles } from '../../engine/triage/triage.ts';
import { aboutOf, askedAt } from '../../engine/walk/asked.ts';
import type { Answers } from '../../engine/walk/replay.ts';
import { loadArticles } from '../articles.ts';
import { costOfQuestion } from '../question-cost.ts';
import { contradicted, tabled } from './observation-table.ts';

// What the table says nothing about came later, and is checked by the rules alone.
const signs = allSigns.filter(({ articleId }) => tabled.includes(articleId));
const articles = (await loadArticles()).filter(({ id }) => tabled.includes(id));
const catalogue: Readonly<Record<string, { answers: Readonly<Record<string, unknown>> }>> = observations;

/** What is observed on the walks of an article to a cause, each set once: from the tree, never from the signs. */
function truthsOf(articleId: string): Answers[] {
  const article = articles.find(({ id }) => id === articleId);
  if (article === undefined) {
    throw new Error(`There is no article ${articleId}`);
  }
  const machine = compileArticle(article);
  const truths = new Map<string, Answers>();
  const seen = new Set<string>();
  const walk = (nodeId: string, answers: Answers) => {
    const observed = new Map([...answers].filter(([asked]) => Object.hasOwn(catalogue, asked)));
    const state = `${nodeId} ${JSON.stringify([...observed])}`;
    if (seen.has(state) || [...reachableFrom(machine, nodeId, answers)].every((id) => nodeAt(machine, id)?.kind !== 'cause')) {
      return;
    }
    seen.add(state);
    if (nodeAt(machine, nodeId)?.kind === 'cause') {
      truths.set(JSON.stringify([...observed].sort()), observed);
    }
    for (const { answerId, to } of exitsLeft(machine, nodeId, answers)) {
      const asked = askedAt(machine, nodeId, answers);
      const isChooser = Object.values(article.nodes).some((node) => aboutOf(node).includes(nodeId));
      walk(to, Object.hasOwn(catalogue, asked) || isChooser ? new Map([...answers, [asked, answerId]]) : answers);
    }
  };
  walk(article.start, new Map());
  return [...truths.values()];
}

/** Every version that the article applies to, where the walk left the version open. */
function withVersions(articleId: string, truth: Answers): Answers[] {
  const said = truth.get('exchange-version');
  if (said !== undefined && said !== 'unknown') {
    return [truth];
  }
  const versions = Object.keys(observations['exchange-version']?.answers ?? {}).filter(
    (version) => version !== 'unknown' && !contradicted(articleId, 'exchange-version', version),
  );
  return versions.map((version) => new Map([...truth, ['exchange-version', version]]));
}

function isLeft(articleId: string, answers: Answers): boolean {
  return remainingOf(standArticles(signs, answers)).some((standing) => standing.articleId === articleId);
}

it('has signs for every article', () => {
  expect(signs.map(({ articleId }) => articleId)).toEqual(articles.map(({ id }) => id));
});

describe.each(signs)('triage keeps $articleId', ({ articleId }) => {
  const truths = truthsOf(articleId);
  const cases = truths.flatMap((truth) => withVersions(articleId, truth));

  it('to the end, whatever else may be seen, and whichever one question nobody can answer', () => {
    const all: number[] = [];
    const withoutOne: number[] = [];
    const lost: string[] = [];
    const asked = new Set<string>();
    const ask = (truth: Answers, known: Answers, untold: string | undefined): void => {
      // What was asked before, with the same answers still to come, ends alike.
      const state = JSON.stringify([[...known].sort(), [...truth].filter(([id]) => !known.has(id)).sort(), untold]);
      if (asked.has(state)) {
        return;
      }
      asked.add(state);
      if (!isLeft(articleId, known)) {
        lost.push(JSON.stringify([...known]));
        return;
      }
      const [next] = rankQuestions(signs, observations, known, costOfQuestion);
      const clear = clearArticle(standArticles(signs, known));
      if (clear !== undefined && clear.articleId !== articleId) {
        lost.push(`led to ${clear.articleId} by ${JSON.stringify([...known])}`);
        return;
      }
      if (next === undefined || clear !== undefined) {
        (untold === undefined ? all : withoutOne).push(known.size);
        return;
      }
      const told = truth.get(next);
      const possible = next === untold ? ['unknown'] : told !== undefined ? [told] : permittedAnswers(articleId, next);
      for (const answerId of possible) {
        ask(truth, new Map([...known, [next, answerId]]), untold);
      }
    };
    for (const truth of cases) {
      for (const untold of [undefined, ...Object.keys(observations)]) {
        ask(truth, new Map(), untold);
      }
    }
    console.log(`${articleId}: ${truths.length} sets of answers; all told: ${summarise(all)}; one unknown: ${summarise(withoutOne)}`);
    expect(lost).toEqual([]);
    expect(all.length).toBeGreaterThan(0);
  });
});

describe.each(signs)('answers lead to $articleId', ({ articleId, signs: own }) => {
  it('and to no other article with whatever part of its own walks is known', () => {
    let led = 0;
    const astray: string[] = [];
    for (const truth of truthsOf(articleId).flatMap((one) => withVersions(articleId, one))) {
      for (const known of partsOf([...truth])) {
        const lead = leadingArticle(signs, standArticles(signs, new Map(known)))?.articleId;
        led += lead === articleId ? 1 : 0;
        if (lead !== undefined && lead !== articleId) {
          astray.push(`${lead} by ${JSON.stringify(known)}`);
        }
      }
    }
    expect([...new Set(astray)]).toEqual([]);
    // An article that says what fits it is led to; one that says nothing yet is never pointed to.
    expect(led > 0).toBe(own.some(({ says }) => says === 'fits'));
  });
});

function partsOf(pairs: readonly (readonly [string, string])[]) {
  return Array.from({ length: 2 ** pairs.length }, (_, chosen) => pairs.filter((__, at) => Math.floor(chosen / 2 ** at) % 2 === 1));
}

function summarise(counts: readonly number[]): string {
  const sum = counts.reduce((total, count) => total + count, 0);
  const worst = counts.reduce((most, count) => Math.max(most, count), 0);
  return `${counts.length} cases, mean ${(sum / counts.length).toFixed(1)} questions, worst ${worst}`;
}

/** The answers that the table permits, one of each kind that means the same to every article. */
function permittedAnswers(articleId: string, observation: string): string[] {
  const byMeaning = new Map<string, string>();
  for (const answerId of Object.keys(catalogue[observation]?.answers ?? {})) {
    const meaning = JSON.stringify(
      standArticles(signs, new Map([[observation, answerId]])).map(({ fits, against, excludedBy }) => [
        fits.length,
        against.length,
        excludedBy.length,
      ]),
    );
    if (!contradicted(articleId, observation, answerId) && !byMeaning.has(meaning)) {
      byMeaning.set(meaning, answerId);
    }
  }
  return [...byMeaning.values()];
}
