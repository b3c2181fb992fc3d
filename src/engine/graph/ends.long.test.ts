import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../model/article/article.ts';
import type { ArticleNode } from '../../model/article/article-node.ts';
import type { Observation } from '../../model/article/observation.ts';
import type { Signs } from '../../model/article/sign.ts';
import { nodesAtMost } from '../../model/pack/size-limits.ts';
import { findFaults } from '../check/article-health.ts';
import { findProblems } from '../check/find-problems.ts';
import { nothingAround } from '../check/surroundings.ts';
import { formatLink, parseLink } from '../link/link.ts';
import { linkTo } from '../link/link-to.ts';
import { listLinks } from '../link/list-links.ts';
import { standingsAt } from '../standings/standings.ts';
import { leadingArticle } from '../triage/leading-article.ts';
import { rankQuestions } from '../triage/next-question.ts';
import { standArticles } from '../triage/triage.ts';
import { followLink } from '../walk/arrival.ts';
import { aboutOf, askedAt } from '../walk/asked.ts';
import { type Answers, replay } from '../walk/replay.ts';
import { type ArticleMachine, compileArticle } from './compile-article.ts';
import { countWalks } from './count-walks.ts';
import { findEnd } from './find-end.ts';
import { furtherQuestions } from './further-questions.ts';
import { nodeAt } from './machine-steps.ts';
import { exitsLeft } from './reachable.ts';
import { sampleArticle, sampleObservations } from './sample-article.ts';
import { sampleNode } from './spoil-sample.ts';

const question = sampleNode('sole', 'question');
const cause = sampleNode('hole', 'cause');
const escalation = sampleNode('cobbler', 'escalation');
const weather: Observation = sampleObservations.weather;

const plain = Array.from({ length: 8 }, (_, index) => `node-${index}`);
const hostile = [
  'constructor',
  'tostring',
  'valueOf',
  '__proto__',
  'prototype',
  'hasOwnProperty',
  `long-${'x'.repeat(5000)}`,
  'a.b',
  '#a',
  '',
];

/** Any article over these ids: ways lead anywhere, also back, and to nodes that are not there. */
function articleOver(ids: readonly string[]): fc.Arbitrary<Article> {
  const id = fc.constantFrom(...ids);
  const answerIds = fc.uniqueArray(fc.constantFrom('yes', 'no', ...ids), { minLength: 1, maxLength: 4 });
  const aQuestion = fc
    .record({
      answerIds,
      ways: fc.array(id, { minLength: 5, maxLength: 5 }),
      about: fc.option(fc.array(id, { maxLength: 2 })),
      asks: fc.option(id),
    })
    .map(({ answerIds, ways, about, asks }) => ({
      ...question,
      ...(about === null ? {} : { about }),
      ...(asks === null ? {} : { asks }),
      answers: Object.fromEntries([...answerIds, 'unknown'].map((answerId, index) => [answerId, { label: answerId, goto: ways[index] }])),
    }));
  const aCause = fc.record({ notFixed: id, about: fc.option(fc.array(id, { maxLength: 2 })) }).map(({ notFixed, about }) => ({
    ...cause,
    ...(about === null ? {} : { about }),
    notFixed,
  }));
  const node = fc.oneof(aQuestion, aQuestion, aCause, fc.constant(escalation)) as fc.Arbitrary<ArticleNode>;
  return fc.record({ start: id, nodes: fc.array(node, { minLength: ids.length, maxLength: ids.length }) }).map(({ start, nodes }) => ({
    ...sampleArticle,
    start,
    nodes: Object.fromEntries(ids.map((nodeId, index) => [nodeId, nodes[index]])) as Article['nodes'],
  }));
}

function answersOver(ids: readonly string[]): fc.Arbitrary<Answers> {
  const pair = fc.tuple(fc.constantFrom(...ids), fc.constantFrom('yes', 'no', 'unknown', 'fixed', 'not-fixed', ...ids));
  return fc.array(pair, { maxLength: 12 }).map((pairs) => new Map(pairs));
}

/** All that walks an article, from what a link says. */
function walkEverything(article: Article, machine: ArticleMachine, answers: Answers): void {
  const place = replay(machine, answers);
  const passed = place.trail.map(({ nodeId }) => nodeId);
  expect(new Set(passed).size).toBe(passed.length);
  standingsAt(machine, place, answers);
  furtherQuestions(machine, article.start, answers);
  countWalks(machine, article.start);
  findEnd(machine, answers);
  listLinks(article, machine);
  const read = parseLink(...splitAddress(formatLink(linkTo(machine, answers))));
  if (read !== undefined) {
    followLink(article, machine, sampleObservations, read);
  }
}

function splitAddress(address: string): [string, string] {
  const at = address.indexOf('?');
  return at === -1 ? [address, ''] : [address.slice(0, at), address.slice(at)];
}

describe('any article is walked to an end', () => {
  it('also where its ways lead back and a link answers all of them', () => {
    fc.assert(
      fc.property(articleOver(plain), answersOver(plain), (article, answers) => {
        walkEverything(article, compileArticle(article), answers);
        findFaults(article.id, article, nothingAround);
      }),
      { numRuns: 80, seed: 1 },
    );
  });

  it('or named as what cannot be walked, whatever its ids are', () => {
    fc.assert(
      fc.property(articleOver(hostile), answersOver(hostile), (article, answers) => {
        const kinds = findFaults(article.id, article, nothingAround).map(({ kind }) => kind);
        expect(kinds.some((kind) => kind === 'bad-id' || kind === 'unreadable')).toBe(true);
        const machine = compileIfPossible(article);
        if (machine !== undefined) {
          walkEverything(article, machine, answers);
        }
        expect(Object.keys(Object.prototype)).toEqual([]);
      }),
      { numRuns: 60, seed: 1 },
    );
  });
});

// The machine itself refuses names that it cannot tell apart.
function compileIfPossible(article: Article): ArticleMachine | undefined {
  try {
    return compileArticle(article);
  } catch {
    return undefined;
  }
}

const answersOfAll = ['yes', 'no', 'unknown'];

/** Ways that lead on only, to an escalation at the last; two observations that are asked again and contradict each other. */
const soundArticle: fc.Arbitrary<Article> = fc
  .array(
    fc.record({
      isCause: fc.boolean(),
      asks: fc.constantFrom(undefined, undefined, 'weather', 'season'),
      isAboutFirst: fc.boolean(),
      steps: fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 3, maxLength: 3 }),
    }),
    { minLength: 4, maxLength: 12 },
  )
  .map((planned) => {
    const nodes = planned.map(({ isCause, asks, isAboutFirst, steps }, index): [string, ArticleNode] => {
      const to = steps.map((step) => (index + step < planned.length ? `node-${index + step}` : 'end'));
      const about = isAboutFirst && index > 0 ? { about: ['node-0'] as [string] } : {};
      if (isCause && index > 0) {
        return [`node-${index}`, { ...cause, ...about, notFixed: to[0] ?? 'end' }];
      }
      const answers = Object.fromEntries(answersOfAll.map((answerId, at) => [answerId, { label: answerId, goto: to[at] ?? 'end' }]));
      const asking =
        index === 0 || asks === undefined
          ? {}
          : { asks, ...(asks === 'season' && { goesWith: { yes: { weather: ['yes'] as [string] } } }) };
      return [`node-${index}`, { ...question, ...about, ...asking, answers }];
    });
    return { ...sampleArticle, start: 'node-0', nodes: { ...Object.fromEntries(nodes), end: escalation } };
  });

/** More than the longest walk has answers. */
const picksToTheEnd = fc.array(fc.nat(20), { minLength: 14, maxLength: 14 });

/** A walk on which nothing helps: each number picks one of the answers that are left. */
function walkBy(machine: ArticleMachine, start: string, picks: readonly number[]): { readonly answers: Answers; readonly nodeId: string } {
  const answers = new Map<string, string>();
  let nodeId = start;
  for (const pick of picks) {
    const exits = exitsLeft(machine, nodeId, answers).filter(({ answerId }) => answerId !== 'fixed');
    const exit = exits[pick % Math.max(exits.length, 1)];
    if (exit !== undefined) {
      answers.set(askedAt(machine, nodeId, answers), exit.answerId);
      nodeId = exit.to;
    }
  }
  return { answers, nodeId };
}

describe('a walk of an article whose ways lead on', () => {
  const wayFaults = ['dangling-goto', 'loop', 'same-name', 'answer-not-offered', 'only-unknown-left', 'no-unknown'];

  it('tries each cause at most once and leaves none merely possible at its end, and unknown rules nothing out', () => {
    fc.assert(
      fc.property(soundArticle, picksToTheEnd, (article, picks) => {
        fc.pre(findProblems(article).every(({ kind }) => !wayFaults.includes(kind)));
        const machine = compileArticle(article);
        const { answers } = walkBy(machine, article.start, picks);
        const place = replay(machine, answers);
        const standings = [...standingsAt(machine, place, answers).values()];
        expect([place.nodeId, place.contradiction]).toEqual(['end', undefined]);
        expect(standings.filter(({ kind }) => kind === 'possible')).toEqual([]);
        expect(standings.filter((standing) => standing.kind === 'ruled-out' && standing.by.answerId === 'unknown')).toEqual([]);
        const tried = place.trail.filter(({ answerId }) => answerId === 'not-fixed').map((entry) => entry.nodeId);
        expect(new Set(tried).size).toBe(tried.length);
        expect(standings.filter(({ kind }) => kind === 'tried')).toHaveLength(tried.length);
      }),
      { numRuns: 100, seed: 1 },
    );
  });

  it('keeps a cause tried when an earlier answer changes, as long as it is about the same choice', () => {
    fc.assert(
      fc.property(soundArticle, picksToTheEnd, fc.nat(20), fc.constantFrom(...answersOfAll), (article, picks, changed, answerId) => {
        fc.pre(findProblems(article).every(({ kind }) => !wayFaults.includes(kind)));
        const machine = compileArticle(article);
        const { answers } = walkBy(machine, article.start, picks);
        const { trail } = replay(machine, answers);
        const entry = trail[changed % trail.length];
        fc.pre(entry !== undefined && nodeAt(machine, entry.nodeId)?.kind === 'question');
        const after = new Map([...answers, [entry?.asked ?? '', answerId]]);
        const standings = standingsAt(machine, replay(machine, after), after);
        const tried = trail.filter((one) => one.answerId === 'not-fixed').map(({ nodeId }) => nodeId);
        const kept = tried.filter((nodeId) =>
          aboutOf(nodeAt(machine, nodeId)).every((choice) => answers.get(choice) === after.get(choice)),
        );
        expect(kept.filter((nodeId) => standings.get(nodeId)?.kind !== 'tried')).toEqual([]);
      }),
      { numRuns: 100, seed: 1 },
    );
  });
});

/** Questions and causes in a row; whoever says no passes over one. */
function chainOf(length: number): Article {
  const nodes = Array.from({ length }, (_, index): [string, ArticleNode] => {
    const [next = '', afterNext = ''] = [index + 1, index + 2].map((at) => (at < length ? `node-${at}` : 'end'));
    const answers = { yes: { label: 'Yes', goto: next }, no: { label: 'No', goto: afterNext }, unknown: { label: '?', goto: afterNext } };
    return [`node-${index}`, index % 2 === 1 ? { ...cause, notFixed: next } : { ...question, answers }];
  });
  return { ...sampleArticle, start: 'node-0', nodes: { ...Object.fromEntries(nodes), end: escalation } };
}

describe('a large article', () => {
  it('of as many nodes as there may be is walked', () => {
    const article = chainOf(nodesAtMost - 1);
    const machine = compileArticle(article);
    const answers = new Map(Object.entries(article.nodes).map(([nodeId, { kind }]) => [nodeId, kind === 'cause' ? 'not-fixed' : 'yes']));
    const place = replay(machine, answers);
    expect([place.nodeId, place.trail.length]).toEqual(['end', nodesAtMost - 1]);
    walkEverything(article, machine, answers);
    expect(findProblems(article, nothingAround).map(({ kind }) => kind)).not.toContain('walks-not-seen');
  });

  it('of a hundred thousand nodes is refused by name', () => {
    const article = chainOf(100_000);
    expect(() => compileArticle(article)).toThrow(`at most ${nodesAtMost} nodes`);
    expect(findFaults(article.id, article, nothingAround).map(({ kind }) => kind)).toEqual(['too-many-nodes']);
  });

  it('is no matter to a link that answers a hundred thousand questions', () => {
    const machine = compileArticle(sampleArticle);
    const many: Answers = new Map(Array.from({ length: 100_000 }, (_, index) => [`q-${index}`, 'yes'] as const));
    expect(replay(machine, many).offTrail).toHaveLength(many.size);
    expect(parseLink(...splitAddress(formatLink(linkTo(machine, many))))?.link.answers.size).toBe(many.size);
  });

  it('is sorted out by triage among thousands, whatever their signs are', () => {
    const names = [...hostile, ...Array.from({ length: 200 }, (_, index) => `sign-${index}`)];
    const signs: Signs[] = Array.from({ length: 3000 }, (_, index) => ({
      articleId: `article-${index}`,
      signs: [0, 1, 2].map((shift) => {
        const observation = names[(index + shift * 7) % names.length] ?? '';
        return {
          observation,
          says: (['fits', 'excludes', 'against'] as const)[(index + shift) % 3] ?? 'fits',
          answers: ['constructor'],
          sources: ['F-1'],
        };
      }),
    }));
    const observations = Object.fromEntries(names.map((id) => [id, { ...weather, id }]));
    const answers: Answers = new Map(names.slice(0, 50).map((id) => [id, 'constructor']));
    const standings = standArticles(signs, answers);
    expect(standings).toHaveLength(signs.length);
    leadingArticle(signs, standings);
    expect(new Set(names)).toEqual(new Set([...names, ...rankQuestions(signs, observations, answers, () => 1)]));
  });
});
