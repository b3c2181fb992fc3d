import { describe, expect, it } from 'vitest';
import type { Reads } from '../../../../model/article/reads.ts';
import { sampleArticle } from '../../../graph/sample-article.ts';
import { sampleNode, sampleWith } from '../../../graph/spoil-sample.ts';
import { findProblems } from '../../find-problems.ts';
import { isMendable, mendArticle } from '../../mend-article.ts';

const sole = sampleNode('sole', 'question');
const withReads = (reads: unknown) => sampleWith({ sole: { ...sole, reads } });

function problemsOf(reads: unknown): string[] {
  return findProblems(withReads(reads))
    .filter(({ kind }) => kind.startsWith('reads'))
    .map(({ nodeId, kind, ...named }) => [nodeId, kind, ...Object.values(named)].join(' '));
}

const yes = { answer: 'yes' };
const no = { answer: 'no' };

describe('classes of a value', () => {
  it.each<[string, Reads]>([
    [
      'numbers',
      {
        as: 'number',
        unit: 'GB',
        classes: [
          { ...no, below: -1.5 },
          { ...yes, from: -1.5, below: 2 },
          { ...no, from: 7 },
        ],
      },
    ],
    [
      'versions',
      {
        as: 'version',
        classes: [
          { ...no, below: '9.9' },
          { ...yes, from: '9.9', below: '10.0' },
          { ...no, from: '10' },
        ],
      },
    ],
    [
      'ages',
      {
        as: 'age',
        classes: [
          { ...no, from: 0, below: 30 },
          { ...yes, from: 30 },
        ],
      },
    ],
    [
      'networks',
      {
        as: 'ip',
        classes: [
          { ...no, in: '10.0.0.0/8' },
          { ...yes, in: '172.16.0.0/12' },
          { ...no, in: '::1/128' },
          { ...yes, in: 'fd00::/8' },
        ],
      },
    ],
    [
      'codes',
      {
        as: 'code',
        classes: [
          { ...yes, is: ['5', '0x80070005'] },
          { ...no, is: ['2'] },
        ],
      },
    ],
  ])('are taken as %s', (_, reads) => {
    expect(problemsOf(reads)).toEqual([]);
  });

  it.each<[string, Reads, string[]]>([
    ['an answer that there is not', { as: 'age', classes: [{ answer: 'maybe', from: 1 }] }, ['sole reads-unknown-answer maybe']],
    ['what an object inherits', { as: 'age', classes: [{ answer: 'constructor', from: 1 }] }, ['sole reads-unknown-answer constructor']],
    ['unknown', { as: 'age', classes: [{ answer: 'unknown', from: 1 }] }, ['sole reads-unknown-answer unknown']],
    ['no bound', { as: 'number', classes: [yes] }, ['sole reads-all yes']],
    ['an end where it begins', { as: 'number', classes: [{ ...yes, from: 2, below: 2 }] }, ['sole reads-nothing yes']],
    [
      'a version that ends before it begins',
      { as: 'version', classes: [{ ...yes, from: '10.0', below: '9.9' }] },
      ['sole reads-nothing yes'],
    ],
    [
      'a version that is the same with a zero',
      { as: 'version', classes: [{ ...yes, from: '5.2', below: '5.2.0' }] },
      ['sole reads-nothing yes'],
    ],
    ['a bound that is no version', { as: 'version', classes: [{ ...yes, from: '5.x' }] }, ['sole reads-bound 5.x']],
    ['an age below nothing', { as: 'age', classes: [{ ...yes, from: -1, below: 3 }] }, ['sole reads-bound -1']],
    ['an address inside a network', { as: 'ip', classes: [{ ...yes, in: '10.0.0.1/8' }] }, ['sole reads-bound 10.0.0.1/8']],
    ['a network without a length', { as: 'ip', classes: [{ ...yes, in: '10.0.0.0' }] }, ['sole reads-bound 10.0.0.0']],
    ['a network that is too long', { as: 'ip', classes: [{ ...yes, in: '10.0.0.0/33' }] }, ['sole reads-bound 10.0.0.0/33']],
    ['a code of nothing', { as: 'code', classes: [{ ...yes, is: ['0x'] }] }, ['sole reads-bound 0x']],
    [
      'a value of two classes',
      {
        as: 'number',
        classes: [
          { ...no, below: 3 },
          { ...yes, from: 2.9 },
        ],
      },
      ['sole reads-overlap no yes'],
    ],
    [
      'two open ends',
      {
        as: 'version',
        classes: [
          { ...no, below: '3' },
          { ...yes, below: '4' },
        ],
      },
      ['sole reads-overlap no yes'],
    ],
    [
      'a network in another',
      {
        as: 'ip',
        classes: [
          { ...no, in: '10.0.0.0/8' },
          { ...yes, in: '10.1.0.0/16' },
        ],
      },
      ['sole reads-overlap no yes'],
    ],
    [
      'a code twice',
      {
        as: 'code',
        classes: [
          { ...no, is: ['0x5'] },
          { ...yes, is: ['5'] },
        ],
      },
      ['sole reads-overlap no yes'],
    ],
    ['a code twice in one', { as: 'code', classes: [{ ...no, is: ['E_FAIL', 'e_fail'] }] }, ['sole reads-overlap no no']],
    [
      'the highest first',
      {
        as: 'number',
        classes: [
          { ...yes, from: 3 },
          { ...no, below: 3 },
        ],
      },
      ['sole reads-order'],
    ],
  ])('are refused with %s', (_, reads, said) => {
    expect(problemsOf(reads)).toEqual(said);
  });

  it.each<[string, Reads, readonly number[]]>([
    [
      'numbers',
      {
        as: 'number',
        classes: [
          { ...yes, from: 30 },
          { ...no, from: 4, below: 30 },
          { ...yes, below: 4 },
        ],
      },
      [2, 1, 0],
    ],
    [
      'versions',
      {
        as: 'version',
        classes: [
          { ...yes, from: '10.0' },
          { ...no, from: '9.9', below: '10' },
        ],
      },
      [1, 0],
    ],
    [
      'networks',
      {
        as: 'ip',
        classes: [
          { ...yes, in: 'fd00::/8' },
          { ...no, in: '10.0.0.0/8' },
          { ...no, in: '9.0.0.0/8' },
        ],
      },
      [2, 1, 0],
    ],
  ])('are put in their order, %s too', (_, reads, order) => {
    const article = withReads(reads);
    const problems = findProblems(article).filter(isMendable);
    expect(problems).toEqual([{ kind: 'reads-order', nodeId: 'sole' }]);
    const mended = mendArticle(article, problems);
    expect(mended.nodes.sole).toEqual({ ...sole, reads: { ...reads, classes: order.map((at) => reads.classes[at]) } });
    expect(findProblems(mended).filter(isMendable)).toEqual([]);
    // In a file the classes may stand with the observation that the question asks.
    expect(mendArticle(sampleArticle, problems)).toBe(sampleArticle);
  });
});
