import type { Article } from '../../../model/article/article.ts';
import type { Reads } from '../../../model/article/reads.ts';
import { type Mutant, nodesOf, type Operator, withNode } from '../operator.ts';

type Spoilt = readonly [reads: unknown, expected: Omit<Mutant['expected'], 'nodeId'>];

/** Classes of a value that cannot be read, hold everything or nothing, lie over each other, or mean what there is not. */
export const readsOperators: readonly Operator[] = [
  spoil('let a class mean an answer that there is not', (low, high) =>
    soundReads(low, high).flatMap((reads): Spoilt[] => [
      [withAnswer(reads, `${low}s`), { kind: 'reads-unknown-answer', answer: `${low}s` }],
      [withAnswer(reads, 'unknown'), { kind: 'reads-unknown-answer', answer: 'unknown' }],
    ]),
  ),
  spoil('write a bound that cannot be read', (low) => [
    [
      { as: 'version', classes: [{ answer: low, below: '5.x' }] },
      { kind: 'reads-bound', bound: '5.x' },
    ],
    [
      { as: 'age', classes: [{ answer: low, from: -1, below: 7 }] },
      { kind: 'reads-bound', bound: '-1' },
    ],
    [
      { as: 'ip', classes: [{ answer: low, in: '10.0.0.1/8' }] },
      { kind: 'reads-bound', bound: '10.0.0.1/8' },
    ],
    [
      { as: 'ip', classes: [{ answer: low, in: 'fd00::/129' }] },
      { kind: 'reads-bound', bound: 'fd00::/129' },
    ],
    [
      { as: 'code', classes: [{ answer: low, is: ['0x'] }] },
      { kind: 'reads-bound', bound: '0x' },
    ],
  ]),
  spoil('let a class hold everything, or nothing', (low) => [
    [
      { as: 'number', classes: [{ answer: low }] },
      { kind: 'reads-all', answer: low },
    ],
    [
      { as: 'number', classes: [{ answer: low, from: 7, below: 7 }] },
      { kind: 'reads-nothing', answer: low },
    ],
    [
      { as: 'version', classes: [{ answer: low, from: '10.0', below: '9.9' }] },
      { kind: 'reads-nothing', answer: low },
    ],
  ]),
  spoil('let two classes hold one value', (low, high) => [
    [
      {
        as: 'number',
        classes: [
          { answer: low, below: 7 },
          { answer: high, from: 6.5 },
        ],
      },
      { kind: 'reads-overlap', answer: low, other: high },
    ],
    [
      {
        as: 'version',
        classes: [
          { answer: low, below: '10.1' },
          { answer: high, from: '10.0' },
        ],
      },
      { kind: 'reads-overlap', answer: low, other: high },
    ],
    [
      {
        as: 'ip',
        classes: [
          { answer: low, in: '10.0.0.0/8' },
          { answer: high, in: '10.2.0.0/16' },
        ],
      },
      { kind: 'reads-overlap', answer: low, other: high },
    ],
    [
      {
        as: 'code',
        classes: [
          { answer: low, is: ['5'] },
          { answer: high, is: ['0x5'] },
        ],
      },
      { kind: 'reads-overlap', answer: low, other: high },
    ],
  ]),
  spoil('turn the classes round', (low, high) =>
    soundReads(low, high)
      .filter(({ as }) => as !== 'code')
      .map((reads) => [{ ...reads, classes: [...reads.classes].reverse() }, { kind: 'reads-order' }]),
  ),
  {
    name: 'read an observation in another way than the pack does',
    *makes(article) {
      for (const [nodeId, node] of nodesOf(article, 'question')) {
        const [low = '', high = ''] = Object.keys(node.answers);
        const [reads] = soundReads(low, high);
        if (node.asks !== undefined && reads !== undefined) {
          yield {
            article: withNode(article, nodeId, { ...node, reads }),
            expected: { kind: 'observation-redefined', nodeId, at: 'reads' },
          };
        }
      }
    },
  },
];

/** Ways to read a value with which nothing is wrong. */
function soundReads(low: string, high: string): Reads[] {
  return [
    {
      as: 'number',
      unit: '%',
      classes: [
        { answer: low, below: -0.5 },
        { answer: high, from: 7 },
      ],
    },
    {
      as: 'version',
      classes: [
        { answer: low, below: '9.9' },
        { answer: high, from: '9.9', below: '10.0' },
      ],
    },
    {
      as: 'age',
      classes: [
        { answer: low, below: 30 },
        { answer: high, from: 30 },
      ],
    },
    {
      as: 'ip',
      classes: [
        { answer: low, in: '10.0.0.0/8' },
        { answer: high, in: 'fd00::/8' },
      ],
    },
    {
      as: 'code',
      classes: [
        { answer: low, is: ['0x80070005'] },
        { answer: high, is: ['4.4.7', '2'] },
      ],
    },
  ];
}

function withAnswer(reads: Reads, answer: string): unknown {
  const [first, ...others] = reads.classes;
  return { ...reads, classes: [{ ...first, answer }, ...others] };
}

/** The articles in which each question of their own reads a value, each in one of the sound ways. */
export function withReads(article: Article): Article {
  return nodesOf(article, 'question').reduce((whole, [nodeId, node], index) => {
    const [low = '', high = ''] = Object.keys(node.answers);
    const sound = soundReads(low, high);
    const reads = sound[index % sound.length];
    return node.asks !== undefined || reads === undefined ? whole : withNode(whole, nodeId, { ...node, reads });
  }, article);
}

function spoil(name: string, makes: (low: string, high: string) => readonly Spoilt[]): Operator {
  return {
    name: `of a value: ${name}`,
    *makes(article) {
      for (const [nodeId, node] of nodesOf(article, 'question')) {
        const [low = '', high = ''] = Object.keys(node.answers);
        for (const [reads, expected] of makes(low, high)) {
          yield {
            article: withNode(article, nodeId, { ...node, reads: reads as Reads }),
            expected: { ...expected, nodeId } as Mutant['expected'],
          };
        }
      }
    },
  };
}
