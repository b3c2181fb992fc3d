import { expect, it } from 'vitest';
import { sampleArticle } from '../graph/sample-article.ts';
import { writeArticleText } from './article-text.ts';

it('writes each node once, under the answers that lead there', () => {
  expect(writeArticleText(sampleArticle).split('\n')).toEqual([
    'Q1  Wet feet  (wet-feet)',
    'Edition 2 of 2026-01-01: The question about puddles is gone.',
    '4 questions, 2 causes, 1 escalation, 1 referral',
    'Old names: the-sole is now sole; sole=hole is now yes',
    'Removed: puddle was “Did you step into a puddle?”; laces=knotted was “They are knotted”',
    '',
    'outside: How is the weather? [asks weather]',
    '  sun “Sun”',
    '    dry: LOOK ELSEWHERE It is dry',
    "  rain “Rain” | unknown “I can't tell”",
    '    sole: Is there a hole in the sole?',
    '      yes “Yes”',
    '        hole: CAUSE There is a hole in the sole (1 step)',
    '          not-fixed',
    '            laces: Are the laces open?',
    '              yes “Yes”',
    '                open-laces: CAUSE The laces are open (1 step)',
    '                  not-fixed',
    '                    outside-again: How is the weather? [asks weather]',
    '                      sun “Sun”',
    '                        dry: see above',
    "                      rain “Rain” | unknown “I can't tell”",
    '                        cobbler: HAND OVER Ask the cobbler',
    "              no “No” | unknown “I can't tell”",
    '                outside-again: see above',
    "      no “No” | unknown “I can't tell”",
    '        laces: see above',
  ]);
});

it('ends where an article in the making leads back, nowhere, or nowhere from', () => {
  const { sole, laces, dry } = sampleArticle.nodes;
  const loop = { ...sole, answers: { yes: { label: 'Yes', goto: 'sole' }, no: { label: 'No', goto: 'gone' }, unknown: { label: '?' } } };
  const nodes = { sole: loop, laces, dry } as typeof sampleArticle.nodes;
  expect(
    writeArticleText({ ...sampleArticle, start: 'sole', nodes })
      .split('\n')
      .slice(6),
  ).toEqual([
    'sole: Is there a hole in the sole?',
    '  yes “Yes”',
    '    sole: see above',
    '  no “No”',
    '    gone: there is no such node',
    '  unknown “?”',
    '    (nowhere): there is no such node',
    '',
    'No answer leads to: laces, dry',
  ]);
});
