import { observations } from 'virtual:pack/observations';
import { signs } from 'virtual:pack/signs';
import { describe, expect, it } from 'vitest';
import { findContradicted } from '../engine/contradiction/contradiction.ts';
import { countAnswers } from '../engine/contradiction/count-answers.ts';
import { compileArticle, fixedState } from '../engine/graph/compile-article.ts';
import { exitsFrom, nodeAt, observationsIn } from '../engine/graph/machine-steps.ts';
import { linkTo, linkWithout } from '../engine/link/link-to.ts';
import { followLink } from '../engine/walk/arrival.ts';
import { askedAt } from '../engine/walk/asked.ts';
import { type Answers, replay } from '../engine/walk/replay.ts';
import type { Observations } from '../model/article/observation.ts';
import { loadArticles } from './articles.ts';

type Given = readonly [asked: string, answerId: string];

const catalogue: Observations = observations;
const goesWith = (asked: string) => catalogue[asked]?.goesWith;
const given = Object.values(catalogue).flatMap(({ id, answers }) => Object.keys(answers).map((answerId): Given => [id, answerId]));
const contradicts = (one: Given, [asked, answerId]: Given) => findContradicted(goesWith, [one], { asked, answerId }) !== undefined;

/** Every two answers to two questions that cannot both be true, each way round. */
const pairs = given.flatMap((one) =>
  given.filter((other) => one[0] !== other[0] && contradicts(one, other)).map((other) => [one, other] as const),
);

/** Those that are written down; the rest follows from them. */
const declared = Object.values(catalogue).flatMap(({ id, goesWith = {} }) =>
  Object.entries(goesWith).flatMap(([answerId, claims]) =>
    Object.entries(claims).flatMap(([other, ids]) => {
      const others = Object.keys(catalogue[other]?.answers ?? {}).filter((one) => one !== 'unknown' && !ids.includes(one));
      return others.map((one): readonly [Given, Given] => [
        [id, answerId],
        [other, one],
      ]);
    }),
  ),
);

describe('answers that cannot both be true', () => {
  it('are so whichever is given first, and unknown is none of them', () => {
    console.log(`${declared.length} pairs are declared, ${pairs.length / 2} follow from them in all`);
    expect(declared.length).toBeGreaterThan(0);
    expect(declared.filter(([one, other]) => !contradicts(one, other))).toEqual([]);
    expect(pairs.filter(([one, other]) => !contradicts(other, one))).toEqual([]);
    expect(pairs.filter((pair) => pair.some(([, answerId]) => answerId === 'unknown'))).toEqual([]);
  });

  it('are all met in triage, which explains them and counts the earlier one', () => {
    const asked = new Set(signs.flatMap((article) => article.signs.map(({ observation }) => observation)));
    expect(pairs.filter((pair) => !pair.every(([id]) => asked.has(id)))).toEqual([]);
    for (const [earlier, later] of pairs) {
      expect(countAnswers(catalogue, new Map([earlier, later]))).toEqual({
        counted: new Map([earlier]),
        contradiction: [
          { asked: earlier[0], answerId: earlier[1] },
          { asked: later[0], answerId: later[1] },
        ],
      });
    }
  });
});

let waysTried = 0;

describe.each(await loadArticles())('in $id', (article) => {
  const machine = compileArticle(article);
  const own = observationsIn(machine);
  const isMet = ([[one], [other]]: (typeof pairs)[number]) => own.has(one) && own.has(other);
  const isCause = (nodeId: string) => nodeId === fixedState || nodeAt(machine, nodeId)?.kind === 'cause';

  type Walked = { readonly nodeId: string; readonly answers: Answers };

  /** A walk to each node for each set of observations that can be answered before it. Contradictions are walked over. */
  function* walksOver(): Generator<Walked> {
    const seen = new Set<string>();
    const walks: Walked[] = [{ nodeId: article.start, answers: new Map() }];
    for (const walk of walks) {
      yield walk;
      const asked = askedAt(machine, walk.nodeId, walk.answers);
      const before = walk.answers.get(asked);
      for (const { answerId, to } of exitsFrom(machine, walk.nodeId).filter((exit) => before === undefined || exit.answerId === before)) {
        const answers = new Map([...walk.answers, [asked, answerId]]);
        const tied = [...answers].filter(([id]) => pairs.some(([one]) => one[0] === id && own.has(id)));
        const key = JSON.stringify([to, tied.sort()]);
        if (!seen.has(key)) {
          seen.add(key);
          walks.push({ nodeId: to, answers });
        }
      }
    }
  }

  const walks = [...walksOver()];

  it('no place is reached with both, each such pair stops the walk, and either can be taken back', () => {
    const met = new Set<string>();
    let causes = 0;
    for (const { nodeId, answers } of walks) {
      const place = replay(machine, answers);
      const counted = place.trail.map(({ asked, answerId }): Given => [asked, answerId]);
      expect(counted.filter((one) => counted.some((other) => contradicts(one, other) && one[0] !== other[0]))).toEqual([]);
      const said = [...answers].filter(([id]) => own.has(id));
      const has = said.some((one) => said.some((other) => one[0] !== other[0] && contradicts(one, other)));
      expect([nodeId, [...answers], place.contradiction !== undefined]).toEqual([nodeId, [...answers], has]);
      if (place.contradiction === undefined) {
        // What two nodes ask alike is answered at both.
        expect([place.nodeId, ...place.trail.map((entry) => entry.nodeId)]).toContain(nodeId);
        causes += isCause(nodeId) ? 1 : 0;
        continue;
      }
      const [earlier, later] = place.contradiction;
      met.add(
        JSON.stringify([
          [earlier.asked, earlier.answerId],
          [later.asked, later.answerId],
        ]),
      );
      expect(isCause(place.nodeId)).toBe(false);
      const link = linkTo(machine, answers);
      expect(new Map(link.answers)).toEqual(new Map(answers));
      for (const { asked } of place.contradiction) {
        const back = linkWithout(machine, link, [asked]);
        const after = replay(machine, back.answers);
        expect([...back.answers.keys()].sort()).toEqual([...answers.keys()].filter((id) => id !== asked).sort());
        // The one that was taken back is asked, unless another pair stops the walk before, or what is left leads elsewhere.
        const isAsked = askedAt(machine, after.nodeId, new Map()) === asked;
        expect(isAsked || after.contradiction !== undefined || exitsFrom(machine, after.nodeId).length === 0 || !answers.has(asked)).toBe(
          true,
        );
      }
    }
    console.log(`${article.id}: ${met.size} of ${pairs.filter(isMet).length} pairs of its questions are met on a walk`);
    expect(causes).toBeGreaterThan(0);
  });

  it('an answer given elsewhere is no way around it', () => {
    const atCauses = walks.filter(({ nodeId, answers }) => isCause(nodeId) && replay(machine, answers).contradiction === undefined);
    const ways = pairs.flatMap(([elsewhere, [asked, answerId]]) => {
      const isElsewhere = !own.has(elsewhere[0]) && own.has(asked);
      return isElsewhere
        ? atCauses.filter(({ answers }) => answers.get(asked) === answerId).map(({ answers }) => ({ answers, elsewhere }))
        : [];
    });
    const around = ways.filter(({ answers, elsewhere }) => {
      const link = { articleId: article.id, answers: new Map([...answers, elsewhere]) };
      const { place } = followLink(article, machine, observations, { link, faults: [] });
      return place.contradiction === undefined || isCause(place.nodeId);
    });
    expect(around).toEqual([]);
    waysTried += ways.length;
  });
});

// An article that shares no observation with such a pair has no such way.
it('has tried ways around answers that are given elsewhere', () => expect(waysTried).toBeGreaterThan(0));
