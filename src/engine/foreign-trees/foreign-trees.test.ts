import { afterAll, describe, expect, it } from 'vitest';
import { findProblems } from '../check/find-problems.ts';
import { compileArticle } from '../compile-article.ts';
import { nodeAt } from '../machine-steps.ts';
import { replay } from '../replay.ts';
import { standingsAt } from '../standings.ts';
import { causeAt } from '../ways-of-cause.ts';
import type { ForeignTree, World } from './foreign-tree.ts';
import { handover } from './handover.ts';
import { pressure } from './pressure.ts';
import { telecom } from './telecom.ts';
import { ways } from './ways.ts';

const counted = { worlds: 0, ended: 0, withoutProof: 0, ruledOutUntrue: 0, excludedBySource: 0 };

/** Walks a tree as somebody does who sees what is true, and says for each answer where it led and how every cause then stands. */
function drive({ article, causes, sign }: ForeignTree, { faults, says = {}, inVain = [], wronglyExcluded = [] }: World): string[] {
  const machine = compileArticle(article);
  const answers = new Map<string, string>();
  const removed: string[] = [];
  const left = () => faults.filter((fault) => !removed.includes(fault));
  const rows: string[] = [];
  for (let place = replay(machine, answers); ; ) {
    const node = nodeAt(machine, place.nodeId);
    const cause = causeAt(node, place.nodeId);
    if (node === undefined || (node.kind !== 'question' && cause === undefined)) {
      return rows;
    }
    const helps = cause !== undefined && left().includes(cause) && !inVain.includes(place.nodeId);
    const answerId = cause === undefined ? (says[place.nodeId] ?? sign(place.nodeId, left())) : helps ? 'fixed' : 'not-fixed';
    if (cause !== undefined && helps) {
      removed.push(cause);
    }
    answers.set(place.nodeId, answerId);
    const after = replay(machine, answers);
    const standings = standingsAt(machine, after, answers);
    for (const [causeId, { kind }] of standings) {
      counted.withoutProof += kind === 'removed' && !removed.includes(causeId) ? 1 : 0;
      const isUntrue = kind === 'ruled-out' && left().includes(causeId);
      counted.excludedBySource += isUntrue && wronglyExcluded.includes(causeId) ? 1 : 0;
      counted.ruledOutUntrue += isUntrue && !wronglyExcluded.includes(causeId) ? 1 : 0;
    }
    const words = causes.map((id) => {
      const standing = standings.get(id);
      return standing?.kind === 'ruled-out' ? `ruled-out:${standing.by.nodeId}` : standing?.kind;
    });
    rows.push(`${place.nodeId} ${answerId} > ${after.nodeId}: ${words.join(' ')}`);
    place = after;
  }
}

const trees = { telecom, pressure, handover, ways };

describe.each(Object.entries(trees))('the tree %s', (_, tree) => {
  it('has no fault, and counts each cause once however many ways there are to remove it', () => {
    const kinds = findProblems(tree.article).map(({ kind }) => kind);
    // Some of their questions have no answer for who cannot tell.
    expect(kinds.filter((kind) => kind !== 'cause-lost' && kind !== 'no-unknown')).toEqual([]);
    expect(
      [...standingsAt(compileArticle(tree.article), replay(compileArticle(tree.article), new Map()), new Map()).keys()].sort(),
    ).toEqual([...tree.causes].sort());
  });

  it.each(tree.worlds.map((world) => [world.name, world] as const))('is walked by who knows the truth: %s', (_name, world) => {
    counted.worlds += 1;
    expect(drive(tree, world)).toEqual(world.rows);
    counted.ended += 1;
  });
});

it('names no cause without proof, and rules out none that is there, but where its source is wrong', () => {
  const { worlds, ended, withoutProof, ruledOutUntrue } = counted;
  expect({ ended, withoutProof, ruledOutUntrue }).toEqual({ ended: worlds, withoutProof: 0, ruledOutUntrue: 0 });
});

it('says less of the same tree where no source excludes', () => {
  const { gauge } = pressure.article.nodes;
  const { exclusive: _, ...plain } = gauge?.kind === 'question' ? gauge : {};
  const machine = compileArticle({ ...pressure.article, nodes: { ...pressure.article.nodes, gauge: plain as typeof gauge & object } });
  const low = new Map([['gauge', 'low']]);
  expect(standingsAt(machine, replay(machine, low), low).get('valve-stuck')?.kind).toBe('not-checked');
});

afterAll(() => console.log(JSON.stringify(counted)));
