import type { ProblemKind } from '../../../engine/check/rules.ts';
import type { Article } from '../../../model/article/article.ts';
import type { Key } from '../../../model/article/key.ts';
import { healthyLogs } from '../../healthy-logs.ts';
import { type Mutant, nodesOf, type Operator } from '../operator.ts';

type Spoilt = { readonly keys: readonly Key[]; readonly expected: { readonly kind: ProblemKind } & Readonly<Record<string, string>> };

/** Keys of an article, each spoilt in one way. The articles need not have some: a sound one is made of what each asks. */
export const keyOperators: readonly Operator[] = [
  spoil('leave a key neither event nor text', (key) => {
    const { event: _, source: __, text: ___, fills: ____, ...nothing } = key;
    return [{ keys: [nothing], expected: { kind: 'key-of-nothing', key: key.id } }];
  }),
  spoil('leave the event or its source', ({ event, source, ...key }) => [
    { keys: [{ ...key, ...(event === undefined ? {} : { event }) }], expected: { kind: 'event-without-source', key: key.id } },
    { keys: [{ ...key, ...(source === undefined ? {} : { source }) }], expected: { kind: 'source-without-event', key: key.id } },
  ]),
  spoil('write a key twice', (key) => [{ keys: [key, key], expected: { kind: 'repeated-key', key: key.id } }]),
  spoil('call what speaks normal', (key) => [{ keys: [{ ...key, normal: true }], expected: { kind: 'saying-normal-key', key: key.id } }]),
  spoil('say something behind what always holds', (key) => {
    const [says] = key.says ?? [];
    return says === undefined ? [] : [{ keys: [{ ...key, says: [says, says] }], expected: { kind: 'unheard-saying', key: key.id } }];
  }),
  spoil('spoil a template', (key) =>
    [
      ['The {hosts} failed', 'unknown-hole'],
      ['The job {any}{number} failed', 'holes-side-by-side'],
      ['The job failed {any}', 'open-end'],
      [`The job failed ${'{number} '.repeat(17)}`, 'too-many-holes'],
      ['{host} {number}', 'few-words'],
      ['The job {', 'unknown-hole'],
    ].flatMap(([text = '', fault = '']): Spoilt[] => [
      {
        keys: [{ ...key, text: [...(key.text ?? []), text] as const as NonNullable<Key['text']> }],
        expected: { kind: 'key-template', key: key.id, fault },
      },
      { keys: [{ ...key, not: [text] }], expected: { kind: 'key-template', key: key.id, fault } },
    ]),
  ),
  spoil('misspell what a key asks for or says', (key) => {
    const [asked = '', answerId = ''] = key.says?.[0]?.answer ?? [];
    return [
      { keys: [{ ...key, when: { [`${asked}s`]: [answerId] } }], expected: { kind: 'unknown-key-answer', name: `${asked}s` } },
      { keys: [{ ...key, when: { [asked]: [`${answerId}s`] } }], expected: { kind: 'unknown-key-answer', name: `${asked}=${answerId}s` } },
      { keys: [{ ...key, says: [{ answer: [`${asked}s`, answerId] }] }], expected: { kind: 'unknown-key-answer', name: `${asked}s` } },
      {
        keys: [{ ...key, says: [{ answer: [asked, `${answerId}s`] }] }],
        expected: { kind: 'unknown-key-answer', name: `${asked}=${answerId}s` },
      },
      { keys: [{ ...key, says: [{ answer: [asked, 'unknown'] }] }], expected: { kind: 'key-of-unknown', asked } },
    ];
  }),
  spoil('misspell a blank or a hole', (key) => [
    { keys: [{ ...key, fills: { NOWHERE: 'printer' } }], expected: { kind: 'unknown-key-blank', blank: 'NOWHERE' } },
    { keys: [{ ...key, fills: { NOWHERE: 'printers' } }], expected: { kind: 'unknown-key-hole', hole: 'printers' } },
    {
      keys: [{ ...key, says: [{ if: { tray: '1' }, answer: key.says?.[0]?.answer ?? ['', ''] }] }],
      expected: { kind: 'unknown-key-hole', hole: 'tray' },
    },
    {
      keys: [{ ...key, text: ['From {printer:host} to {printer:host}'], fills: { NOWHERE: 'printer' } }],
      expected: { kind: 'ambiguous-key-hole', hole: 'printer' },
    },
  ]),
  spoil('take a sample that is none, and a near miss that matches', (key) => [
    { keys: [{ ...key, samples: ['Nothing of it.'] }], expected: { kind: 'unmatched-sample', key: key.id } },
    { keys: [{ ...key, near: [key.samples[0]] }], expected: { kind: 'matched-near-miss', key: key.id } },
  ]),
  spoil('answer a sample of one key otherwise by another', (key, others) =>
    others.map((answer) => ({
      keys: [key, { ...key, id: 'other', says: [{ answer }] }],
      expected: { kind: 'contested-sample', key: key.id, other: 'other' },
    })),
  ),
  spoil('take a line of a healthy log for a key', (key) =>
    healthyLogs.map((log) => {
      const line = log.split('\n').find((one) => !/[{}]/.test(one)) ?? '';
      return { keys: [{ ...key, text: [line], fills: {} }], expected: { kind: 'healthy-key', key: key.id } };
    }),
  ),
];

function spoil(name: string, makes: (key: Key, otherAnswers: readonly (readonly [string, string])[]) => readonly Spoilt[]): Operator {
  return {
    name: `of a key: ${name}`,
    *makes(article) {
      const made = soundKeyOf(article);
      for (const { keys, expected } of made === undefined ? [] : makes(made.key, made.others)) {
        const mutant: Mutant = { article, around: { keys: [{ articleId: article.id, keys }] }, expected: { nodeId: 'about', ...expected } };
        yield mutant;
      }
    },
  };
}

/** A key with which nothing is wrong, made of the first question of an article; and the further answers of that question. */
export function soundKeyOf(article: Article): { readonly key: Key; readonly others: readonly (readonly [string, string])[] } | undefined {
  const [nodeId, question] = nodesOf(article, 'question')[0] ?? [];
  const [first, ...others] = Object.keys(question?.answers ?? {}).filter((answerId) => answerId !== 'unknown');
  const asked = question?.asks ?? nodeId;
  if (asked === undefined || first === undefined) {
    return undefined;
  }
  const key: Key = {
    id: 'sound',
    event: 4711,
    source: ['PaperFeed'],
    text: ['The feeder of {printer:host} reports a jam'],
    says: [{ answer: [asked, first] }],
    status: 'trial',
    samples: ['The feeder of desk-printer reports a jam'],
    near: ['The feeder of desk-printer reports no jam'],
  };
  return { key, others: others.map((answerId) => [asked, answerId]) };
}
