import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { askedAt } from '../engine/asked.ts';
import { compileArticle } from '../engine/compile-article.ts';
import { type Exit, exitsFrom, nodeAt } from '../engine/machine-steps.ts';
import { causesReachableFrom, exitsLeft } from '../engine/reachable.ts';
import { type Answers, replay } from '../engine/replay.ts';
import { type Standing, standingsAt } from '../engine/standings.ts';
import { loadArticles } from './articles.ts';

const placesAtMost = 2000;
const placesInSample = 500;
const changedInSample = 20;

type Walked = { readonly nodeId: string; readonly answers: Answers };

// After a first cause these questions tell other causes apart by what is seen, so that no single walk tries them all.
const tellsApart: Readonly<Record<string, readonly string[]>> = { 'transport-1020': ['role', 'who'] };

describe.each(await loadArticles())('trying the causes of $id', (article) => {
  const machine = compileArticle(article);
  const isCause = (nodeId: string) => nodeAt(machine, nodeId)?.kind === 'cause';
  const causesLeft = new Map(Object.keys(machine.states).map((nodeId) => [nodeId, causesReachableFrom(machine, nodeId).size]));
  const causesAfter = (nodeId: string) => causesLeft.get(nodeId) ?? 0;
  const placeOf = (answers: Answers) => replay(machine, answers);
  const standingsOf = (answers: Answers) => standingsAt(machine, placeOf(answers), answers);
  const withAnswer = (answers: Answers, nodeId: string, answerId: string) =>
    new Map([...answers, [askedAt(machine, nodeId, answers), answerId]]);
  const causesThatAre = (kind: Standing['kind'], standings: ReadonlyMap<string, Standing>) =>
    [...standings].filter(([, standing]) => standing.kind === kind).map(([causeId]) => causeId);

  /** Every place at which a first cause is shown. */
  function* firstCauses(nodeId: string, answers: Answers): Generator<Walked> {
    if (isCause(nodeId)) {
      yield { nodeId, answers };
      return;
    }
    for (const { answerId, to } of exitsLeft(machine, nodeId, answers)) {
      yield* firstCauses(to, withAnswer(answers, nodeId, answerId));
    }
  }

  /** One such place: each number picks one of the answers after which a cause can still come. */
  function firstCauseBy(picks: readonly number[], nodeId = article.start, answers: Answers = new Map()): Walked {
    const exits = exitsLeft(machine, nodeId, answers).filter(({ to }) => causesAfter(to) > 0);
    const exit = exits[(picks[0] ?? 0) % exits.length];
    return isCause(nodeId) || exit === undefined
      ? { nodeId, answers }
      : firstCauseBy(picks.slice(1), exit.to, withAnswer(answers, nodeId, exit.answerId));
  }

  function takePlaces(): Walked[] {
    const places: Walked[] = [];
    for (const place of firstCauses(article.start, new Map())) {
      if (places.push(place) > placesAtMost) {
        const picks = fc.array(fc.nat(20), { minLength: 20, maxLength: 20 });
        return fc.sample(picks, { numRuns: placesInSample, seed: 1 }).map((numbers) => firstCauseBy(numbers));
      }
    }
    return places;
  }

  /** Goes on to the end: a cause is not fixed, and a question that is not answered yet gets the answer that is chosen. */
  function goOn({ nodeId, answers }: Walked, choose: (exits: readonly Exit[]) => Exit | undefined): Answers {
    const exits = exitsLeft(machine, nodeId, answers);
    const exit = isCause(nodeId) ? exits.find(({ answerId }) => answerId === 'not-fixed') : choose(exits);
    return exit === undefined ? answers : goOn({ nodeId: exit.to, answers: withAnswer(answers, nodeId, exit.answerId) }, choose);
  }

  /** The answer that leaves the most causes; where none is left, unknown. */
  function leaveMost(exits: readonly Exit[]): Exit | undefined {
    const most = Math.max(...exits.map(({ to }) => causesAfter(to)));
    return most > 0 ? exits.find(({ to }) => causesAfter(to) === most) : exits.at(-1);
  }

  const sayUnknown = (exits: readonly Exit[]) => exits.at(-1);

  const places = takePlaces().map((place) => ({ ...place, possible: causesThatAre('possible', standingsOf(place.answers)) }));
  const ends = places.map((place) => ({ possible: place.possible, end: goOn(place, leaveMost) }));

  it('tries each cause still possible once, and ends at an escalation that lists what was tried and what was not checked', () => {
    console.log(`${article.id}: ${places.length} places of a first cause${places.length === placesInSample ? ', at random' : ''}`);
    const apart = new Set<string>();
    const faulty = ends.filter(({ possible, end }) => {
      const { nodeId, trail } = placeOf(end);
      const standings = standingsOf(end);
      const tries = trail.filter(({ answerId }) => answerId === 'not-fixed').map((entry) => entry.nodeId);
      const untried = possible.filter((causeId) => !tries.includes(causeId));
      for (const causeId of untried) {
        const standing = standings.get(causeId);
        apart.add(standing?.kind === 'ruled-out' ? standing.by.nodeId : `${causeId} is ${standing?.kind}`);
      }
      const isListed =
        tries.every((causeId) => standings.get(causeId)?.kind === 'tried') && causesThatAre('possible', standings).length === 0;
      return nodeAt(machine, nodeId)?.kind !== 'escalation' || new Set(tries).size !== tries.length || !isListed;
    });
    expect(faulty.slice(0, 3)).toEqual([]);
    expect([...apart].sort()).toEqual(tellsApart[article.id] ?? []);
    expect(places.length).toBeGreaterThan(0);
  });

  it('calls a cause that nobody could check not checked, and names the question', () => {
    const faulty = places.filter((place) => {
      const standings = standingsOf(goOn(place, sayUnknown));
      return place.possible.some((causeId) => {
        const standing = standings.get(causeId);
        return standing?.kind !== 'tried' && !(standing?.kind === 'not-checked' && standing.by?.answerId === 'unknown');
      });
    });
    expect(faulty.slice(0, 3)).toEqual([]);
  });

  it('keeps a cause tried when an earlier answer changes, as long as it is about the same choice', () => {
    const stride = Math.ceil(ends.length / changedInSample);
    const changed = ends
      .filter((_, index) => index % stride === 0)
      .flatMap(({ end }) =>
        placeOf(end).trail.flatMap(({ nodeId, asked, answerId }) => {
          const others = exitsFrom(machine, nodeId).filter((exit) => exit.answerId !== answerId && !isCause(nodeId));
          return others.map((other) => ({ end, changed: new Map([...end, [asked, other.answerId]]) }));
        }),
      );
    const faulty = changed.filter(({ end, changed }) => {
      const choices = new Map(placeOf(changed).trail.map(({ nodeId, answerId }) => [nodeId, answerId]));
      const before = new Map(placeOf(end).trail.map(({ nodeId, answerId }) => [nodeId, answerId]));
      const after = standingsOf(changed);
      return causesThatAre('tried', standingsOf(end)).some((causeId) => {
        const node = nodeAt(machine, causeId);
        const about = (node?.kind === 'cause' && node.about) || [];
        return about.every((choice) => choices.get(choice) === before.get(choice)) && after.get(causeId)?.kind !== 'tried';
      });
    });
    expect(faulty.slice(0, 3)).toEqual([]);
    expect(changed.length).toBeGreaterThan(0);
  });
});
