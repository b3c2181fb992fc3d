import { expect, it } from 'vitest';
import type { Collect } from '../../../../model/article/collect.ts';
import { sampleArticle } from '../../../graph/sample-article.ts';
import { sampleNode, sampleWith } from '../../../graph/spoil-sample.ts';
import { findProblems } from '../../find-problems.ts';
import { nothingAround } from '../../surroundings.ts';

const sole = sampleNode('sole', 'question');
const collect: Collect = {
  shell: 'cmd',
  command: 'sole /show SHOE',
  outputs: [
    { shows: 'holes: {number}', answer: 'yes' },
    { shows: 'no holes', answer: 'no' },
  ],
  empty: 'no',
};
const around = {
  ...nothingAround,
  roles: new Set(['helpdesk']),
  factIds: new Set(['F-1']),
  literalWords: new Set(['SHOE']),
  lookingCommands: [{ shell: 'cmd', begins: 'sole /show' }],
  wideningCommands: [{ words: ['/open'] }],
} as const;

/** What is said about the question once it is read so. */
function problemsOf(spoilt: Partial<Collect>, blanks: object = sampleArticle.blanks): string[] {
  const article = sampleWith({ sole: { ...sole, collect: { ...collect, ...spoilt } } }, { blanks });
  return findProblems(article, around).flatMap(({ nodeId, kind, ...named }) =>
    nodeId === 'sole' ? [[kind, ...Object.values(named)].join(' ')] : [],
  );
}

it('reads an answer by a command that only looks', () => {
  expect(problemsOf({})).toEqual([]);
});

it.each<[string, Partial<Collect>, string[]]>([
  ['changes something', { command: 'sole /mend SHOE' }, ['changing-command sole /mend SHOE']],
  ['opens something up', { command: 'sole /show SHOE /open' }, ['changing-command /open']],
  ['runs in another shell', { shell: 'sh' }, ['changing-command sole /show SHOE']],
  ['gives an answer that there is not', { empty: 'maybe' }, ['unknown-collect-answer maybe']],
  ['gives what an object inherits', { empty: 'constructor' }, ['unknown-collect-answer constructor']],
  ['gives unknown', { outputs: [{ shows: 'not found', answer: 'unknown' }] }, ['collect-of-unknown']],
  [
    'has a hole that there is not',
    { outputs: [{ shows: 'holes: {count}', answer: 'yes' }] },
    ['collect-output holes: {count} unknown-hole'],
  ],
  [
    'means two things by one output',
    {
      outputs: [
        { shows: 'no holes', answer: 'no' },
        { shows: 'no holes', answer: 'yes' },
      ],
    },
    ['collect-output no holes repeated'],
  ],
])('names a command that %s', (_, spoilt, said) => {
  expect(problemsOf(spoilt)).toEqual(said);
});

it('names a command that means nothing', () => {
  const { outputs: _, empty: __, ...rest } = collect;
  const article = sampleWith({ sole: { ...sole, collect: rest } });
  expect(findProblems(article, around)).toContainEqual({ kind: 'collect-of-nothing', nodeId: 'sole' });
});

it('knows the blanks of the command', () => {
  expect(problemsOf({ command: 'sole /show OTHER' })).toEqual(['undeclared-blank collect OTHER']);
  const blanks = { ...sampleArticle.blanks, HEEL: { label: 'Heel', example: 'left' } };
  expect(problemsOf({ command: 'sole /show HEEL' }, blanks)).toEqual([]);
});
