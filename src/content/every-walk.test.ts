import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { followLink } from '../engine/arrival.ts';
import { compileArticle, fixedState } from '../engine/compile-article.ts';
import { countWalks } from '../engine/count-walks.ts';
import { formatLink, parseLink } from '../engine/link.ts';
import { linkTo, linkWithout } from '../engine/link-to.ts';
import { askedAt, exitsFrom, nodeAt } from '../engine/machine-steps.ts';
import { exitsLeft } from '../engine/reachable.ts';
import { type Answers, replay } from '../engine/replay.ts';
import { standingsAt } from '../engine/standings.ts';
import { loadArticles } from './articles.ts';
import { observations } from './observations.ts';

const walksAtMost = 20_000;

describe.each(await loadArticles())('every walk of $id', (article) => {
  const machine = compileArticle(article);

  /** The answers of every walk to an end, by the machine's own ways, up to a cap. */
  function* walksFrom(nodeId: string, answers: Answers): Generator<Answers> {
    const exits = exitsLeft(machine, nodeId, answers);
    if (exits.length === 0) {
      yield answers;
    }
    for (const { answerId, to } of exits) {
      yield* walksFrom(to, new Map([...answers, [askedAt(machine, nodeId), answerId]]));
    }
  }

  it('leaves no cause merely possible at its end, unless it was fixed, and rules nothing out by unknown', () => {
    let seen = 0;
    for (const answers of walksFrom(article.start, new Map())) {
      const place = replay(machine, answers);
      const standings = [...standingsAt(machine, place, answers).values()];
      const isSettled = place.nodeId === fixedState || standings.every(({ kind }) => kind !== 'possible');
      const isHonest = standings.every((standing) => standing.kind !== 'ruled-out' || standing.by.answerId !== 'unknown');
      if (!isSettled || !isHonest || exitsFrom(machine, place.nodeId).length > 0) {
        expect([...answers]).toBe('a walk that ends settled');
      }
      seen += 1;
      if (seen === walksAtMost) {
        break;
      }
    }
    console.log(`${article.id}: ${seen} of ${countWalks(machine, article.start).walks} walks taken`);
    expect(seen).toBeGreaterThan(0);
  });

  // A walk as a list of numbers: each picks one of the answers that there are.
  const anyWalk = fc.array(fc.nat(20), { maxLength: 20 }).map((picks) => {
    const answers = new Map<string, string>();
    let nodeId = article.start;
    for (const pick of picks) {
      const exits = exitsLeft(machine, nodeId, answers);
      const exit = exits[pick % Math.max(exits.length, 1)];
      if (exit === undefined) {
        break;
      }
      answers.set(askedAt(machine, nodeId), exit.answerId);
      nodeId = exit.to;
    }
    return answers;
  });

  it('has a link at each place that leads back to it and says nothing', () => {
    fc.assert(
      fc.property(anyWalk, (answers) => {
        const address = formatLink(linkTo(machine, answers));
        const [pathname = '', search = ''] = address.split('?');
        const read = parseLink(pathname, search);
        const arrival = read === undefined ? undefined : followLink(article, machine, observations, read);
        expect({ ...arrival, link: formatLink(arrival?.link ?? linkTo(machine, new Map())) }).toEqual({
          place: replay(machine, answers),
          link: address,
          setAside: [],
          alsoKnown: [],
          notices: [],
        });
      }),
      { numRuns: 300 },
    );
  });

  it('loses no answer when one is changed and changed back', () => {
    fc.assert(
      fc.property(anyWalk, fc.nat(20), (answers, pick) => {
        const asked = [...answers.keys()][pick % Math.max(answers.size, 1)];
        const changed = asked === undefined ? linkTo(machine, answers) : linkWithout(machine, { answers }, asked);
        const back = new Map([...changed.answers, ...(asked === undefined ? [] : [[asked, answers.get(asked) ?? ''] as const])]);
        expect(formatLink(linkTo(machine, back))).toBe(formatLink(linkTo(machine, answers)));
      }),
      { numRuns: 300 },
    );
  });

  it('opens every node by itself', () => {
    for (const nodeId of Object.keys(article.nodes)) {
      const arrival = followLink(article, machine, observations, {
        link: { articleId: article.id, nodeId, answers: new Map() },
        faults: [],
      });
      expect([arrival.place.nodeId, arrival.notices, nodeAt(machine, nodeId)]).toEqual([nodeId, [], article.nodes[nodeId]]);
    }
  });
});
