import { observations } from 'virtual:pack/observations';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileArticle } from '../engine/graph/compile-article.ts';
import { nodeAt } from '../engine/graph/machine-steps.ts';
import { exitsLeft } from '../engine/graph/reachable.ts';
import { formatLink, parseLink } from '../engine/link/link.ts';
import { linkTo, linkWithout } from '../engine/link/link-to.ts';
import { followLink } from '../engine/walk/arrival.ts';
import { askedAt } from '../engine/walk/asked.ts';
import { replay } from '../engine/walk/replay.ts';
import { loadArticles } from './articles.ts';

describe.each(await loadArticles())('every walk of $id', (article) => {
  const machine = compileArticle(article);

  // A walk as a list of numbers: each picks one of the answers that there are.
  const anyWalk = fc.array(fc.nat(20), { maxLength: 25 }).map(walkBy);

  function walkBy(picks: readonly number[]): Map<string, string> {
    const answers = new Map<string, string>();
    let nodeId = article.start;
    for (const pick of picks) {
      const exits = exitsLeft(machine, nodeId, answers);
      const exit = exits[pick % Math.max(exits.length, 1)];
      if (exit === undefined) {
        break;
      }
      answers.set(askedAt(machine, nodeId, answers), exit.answerId);
      nodeId = exit.to;
    }
    return answers;
  }

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
      { numRuns: 100 },
    );
  });

  it('loses no answer when one is changed and changed back', () => {
    fc.assert(
      fc.property(anyWalk, fc.nat(20), (answers, pick) => {
        const asked = [...answers.keys()][pick % Math.max(answers.size, 1)];
        const changed = asked === undefined ? linkTo(machine, answers) : linkWithout(machine, { answers }, [asked]);
        const back = new Map([...changed.answers, ...(asked === undefined ? [] : [[asked, answers.get(asked) ?? ''] as const])]);
        expect(formatLink(linkTo(machine, back))).toBe(formatLink(linkTo(machine, answers)));
      }),
      { numRuns: 100 },
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
