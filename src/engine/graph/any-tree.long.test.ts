import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findProblems } from '../check/find-problems.ts';
import { anyTree, withoutAsides } from '../fixtures/any-tree.ts';
import { beginningsOf, picks, walkBy } from '../fixtures/any-walk.ts';
import { nameAt } from '../standings/naive-standings.ts';
import { standingsAt } from '../standings/standings.ts';
import { listPutBacks } from '../walk/put-back.ts';
import { replay } from '../walk/replay.ts';
import { listWorkarounds } from '../walk/workarounds.ts';
import { compileArticle } from './compile-article.ts';

describe('any tree', () => {
  it('is decided by its ways alone: not by how long a remedy lasts, what is to be put back, whom a step is for, or what an end has come to', () => {
    fc.assert(
      fc.property(anyTree, picks, (article, numbers) => {
        const [machine, plain] = [compileArticle(article), compileArticle(withoutAsides(article))];
        for (const acts of beginningsOf(walkBy(article, numbers))) {
          const answers = new Map(acts.map(({ asked, answerId }) => [asked, answerId]));
          const [place, same] = [replay(machine, answers), replay(plain, answers)];
          expect(place).toEqual(same);
          expect(standingsAt(machine, place, answers)).toEqual(standingsAt(plain, same, answers));
        }
      }),
      { numRuns: 300, seed: 1 },
    );
  });

  it('says of each walk what was removed for a time only, in the order removed', () => {
    fc.assert(
      fc.property(anyTree, picks, (article, numbers) => {
        const machine = compileArticle(article);
        const acts = walkBy(article, numbers);
        const place = replay(machine, new Map(acts.map(({ asked, answerId }) => [asked, answerId])));
        const expected = acts.flatMap(({ nodeId, answerId }) => {
          const node = article.nodes[nodeId];
          return answerId === 'fixed' && node?.kind === 'cause' && node.holds !== undefined ? [nodeId] : [];
        });
        expect(listWorkarounds(article, place.trail).map(({ causeId }) => causeId)).toEqual(expected);
      }),
      { numRuns: 300, seed: 2 },
    );
  });

  it('leaves nothing unsaid that was changed in order to look, at no place of a walk', () => {
    fc.assert(
      fc.property(anyTree, picks, (article, numbers) => {
        const machine = compileArticle(article);
        for (const acts of beginningsOf(walkBy(article, numbers))) {
          const place = replay(machine, new Map(acts.map(({ asked, answerId }) => [asked, answerId])));
          const isFirst = (asked: string, at: number) => acts.slice(0, at).every((other) => other.asked !== asked);
          const looked = [
            ...acts.flatMap(({ nodeId, asked }, at) => (isFirst(asked, at) ? [{ nodeId, asked }] : [])),
            { nodeId: place.nodeId, asked: nameAt(article.nodes, place.nodeId, []) },
          ];
          const changed = looked.filter(({ nodeId }) => {
            const node = article.nodes[nodeId];
            return node?.kind === 'question' && node.howToFind.putBack !== undefined;
          });
          const listed = new Set(listPutBacks(article, place, { steps: {} }, (nodeId) => article.nodes[nodeId]).map(({ key }) => key));
          expect(changed.filter(({ asked }) => !listed.has(asked))).toEqual([]);
        }
      }),
      { numRuns: 300, seed: 3 },
    );
  });

  it('is refused once one of its ways leads back, and never before', () => {
    fc.assert(
      fc.property(anyTree, picks, fc.nat(20), (article, numbers, to) => {
        const loopsOf = (nodes: typeof article.nodes) => findProblems({ ...article, nodes }).filter(({ kind }) => kind === 'loop');
        expect(loopsOf(article.nodes)).toEqual([]);
        const acts = walkBy(article, numbers);
        const last = acts.at(-1)?.nodeId ?? article.start;
        const node = article.nodes[last];
        const back = acts[to % Math.max(acts.length, 1)]?.nodeId ?? article.start;
        fc.pre(node?.kind === 'question' || node?.kind === 'cause');
        const turned =
          node?.kind === 'question'
            ? { ...node, answers: { ...node.answers, back: { label: 'back', goto: back } } }
            : { ...node, notFixed: back };
        const found = loopsOf({ ...article.nodes, [last]: turned as typeof node & object });
        expect(found.map(({ nodeId }) => nodeId)).toContain(last);
      }),
      { numRuns: 200, seed: 4 },
    );
  });
});
