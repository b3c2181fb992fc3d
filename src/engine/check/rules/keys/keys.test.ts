import { describe, expect, it } from 'vitest';
import type { Key } from '../../../../model/article/key.ts';
import { sampleArticle, sampleObservations } from '../../../graph/sample-article.ts';
import { findProblems } from '../../find-problems.ts';
import { nothingAround } from '../../surroundings.ts';

const wet: Key = {
  id: 'wet',
  event: 7,
  source: ['Sock'],
  text: ['The {place:host} sock holds {amount:number} drops'],
  not: ['the sock is being washed'],
  when: { weather: ['rain'] },
  says: [{ if: { amount: '9' }, answer: ['sole', 'yes'] }, { answer: ['sole', 'no'] }],
  fills: { SHOE: 'place' },
  status: 'trial',
  samples: ['Event ID: 7\nSource: Sock', 'The left sock holds 9 drops'],
  near: ['The left sock holds no drops'],
};
const healthy = 'The left sock is dry.\nThe right sock is dry.';

/** What is said about keys, each as its code and what it names. */
function problemsOf(keys: readonly Key[]): string[] {
  const around = {
    ...nothingAround,
    roles: new Set(['helpdesk']),
    factIds: new Set(['F-1']),
    observations: sampleObservations,
    keys: [{ articleId: sampleArticle.id, keys }],
    healthyLogs: [healthy],
  };
  return findProblems(sampleArticle, around).flatMap((problem) => {
    const { kind, nodeId, ...named } = problem;
    return 'key' in named ? [[kind, ...Object.values(named)].join(' ')] : [];
  });
}

describe('the keys of an article', () => {
  it('are sound where all that they name is there, and samples and near misses hold', () => {
    expect(problemsOf([wet])).toEqual([]);
    expect(problemsOf([])).toEqual([]);
  });

  it.each<[string, Partial<Key>, string[]]>([
    ['misspell an observation', { when: { whether: ['rain'] } }, ['unknown-key-answer wet whether']],
    ['misspell an answer that they wait for', { when: { weather: ['rains'] } }, ['unknown-key-answer wet weather=rains']],
    ['misspell an answer that they say', { says: [{ answer: ['sole', 'maybe'] }] }, ['unknown-key-answer wet sole=maybe']],
    ['name what an object inherits', { says: [{ answer: ['constructor', 'name'] }] }, ['unknown-key-answer wet constructor']],
    ['answer a node that asks something else', { says: [{ answer: ['outside', 'sun'] }] }, ['unknown-key-answer wet outside']],
    ['say that nobody can tell', { says: [{ answer: ['sole', 'unknown'] }] }, ['key-of-unknown wet sole']],
    ['fill a blank that there is not', { fills: { SOCK: 'place' } }, ['unknown-key-blank wet SOCK']],
    ['read a hole that there is not', { fills: { SHOE: 'side' } }, ['unknown-key-hole wet side']],
    ['say after what always holds', { says: [{ answer: ['sole', 'no'] }, { answer: ['sole', 'yes'] }] }, ['unheard-saying wet']],
    ['misspell the type of a hole', { not: ['The {plaice} is out'] }, ['key-template wet The {plaice} is out unknown-hole plaice']],
    ['do not stand in a sample', { samples: ['The sock is wet'] }, ['unmatched-sample wet The sock is wet']],
    ['stand in a near miss', { near: ['The left sock holds 8 drops'] }, ['matched-near-miss wet The left sock holds 8 drops']],
    [
      'stand in a healthy log',
      { text: ['The {place:host} sock is', 'The {place:host} sock holds {amount:number} drops'] },
      ['healthy-key wet The left sock is'],
    ],
    ['say something of what is normal', { normal: true }, ['saying-normal-key wet']],
    [
      'have a source and no event',
      { event: undefined as never },
      ['source-without-event wet', 'unmatched-sample wet Event ID: 7\nSource: Sock'],
    ],
    [
      'have an event and no source',
      { source: undefined as never },
      ['event-without-source wet', 'unmatched-sample wet Event ID: 7\nSource: Sock'],
    ],
  ])('are named where they %s', (_, spoilt, said) => {
    expect(problemsOf([{ ...wet, ...spoilt }])).toEqual(said);
  });

  it('are named where they have nothing to stand in', () => {
    const { event: _, source: __, text: ___, fills: ____, says: _____, ...rest } = wet;
    expect(problemsOf([{ ...rest, samples: ['7'] }])).toEqual(['key-of-nothing wet', 'unmatched-sample wet 7']);
  });

  it('are named where a hole that is read stands twice in a text', () => {
    const twice = {
      ...wet,
      text: ['from {place:host} to {place:host} in {amount:number} days'],
      samples: ['from left to right in 9 days'],
    } as const;
    expect(problemsOf([twice])).toEqual(['ambiguous-key-hole wet place']);
  });

  it('are named where two bear one name, or one contradicts a sample of the other', () => {
    const other: Key = { ...wet, id: 'dry', says: [{ answer: ['sole', 'no'] }], samples: ['The left sock holds 1 drops'] };
    expect(problemsOf([wet, { ...other, id: 'wet', says: wet.says as NonNullable<Key['says']> }])).toEqual(['repeated-key wet']);
    expect(problemsOf([wet, other])).toEqual(['contested-sample wet The left sock holds 9 drops dry']);
    expect(problemsOf([wet, { ...other, when: { weather: ['sun'] } }])).toEqual([]);
  });

  it('may stand in a healthy log where they are normal', () => {
    const { says: _, ...silent } = wet;
    const normal: Key = {
      ...silent,
      text: ['The {place:host} sock is dry'],
      samples: ['The left sock is dry'],
      near: ['wet'],
      normal: true,
    };
    expect(problemsOf([normal])).toEqual([]);
    expect(problemsOf([{ ...normal, normal: false }])).toEqual(['healthy-key wet The left sock is dry']);
  });
});
