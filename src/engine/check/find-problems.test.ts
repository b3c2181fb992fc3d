import { describe, expect, it } from 'vitest';
import type { Article } from '../../model/article/article.ts';
import { sampleArticle } from '../graph/sample-article.ts';
import { sampleNode, sampleWith } from '../graph/spoil-sample.ts';
import { describeProblem } from './advise.ts';
import { findProblems } from './find-problems.ts';
import type { ArticleProblem } from './rules.ts';

const sole = sampleNode('sole', 'question');
const hole = sampleNode('hole', 'cause');
const cobbler = sampleNode('cobbler', 'escalation');
const [mend] = hole.resolution;

function withAnswers(answers: Record<string, { label: string; goto?: string }>): Article {
  const { unknown, ...told } = sole.answers;
  return sampleWith({ sole: { ...sole, answers: { ...told, ...answers, unknown: answers.unknown ?? unknown } } });
}

describe('findProblems', () => {
  it('finds nothing wrong with a good article', () => {
    expect(findProblems(sampleArticle)).toEqual([]);
  });

  it.each<[string, Article, ArticleProblem[]]>([
    [
      'an id that cannot stand in a link',
      sampleWith({ Map: cobbler }),
      [
        { kind: 'bad-id', nodeId: 'Map', id: 'Map' },
        { kind: 'unreachable', nodeId: 'Map' },
      ],
    ],
    [
      'a reserved word as an id',
      sampleWith({ about: cobbler }),
      [
        { kind: 'bad-id', nodeId: 'about', id: 'about' },
        { kind: 'unreachable', nodeId: 'about' },
      ],
    ],
    ['a goto to nothing', withAnswers({ no: { label: 'No', goto: 'lace' } }), [{ kind: 'dangling-goto', nodeId: 'sole', goto: 'lace' }]],
    ['an answer without a way', withAnswers({ no: { label: 'No' } }), [{ kind: 'leads-nowhere', nodeId: 'sole', answerId: 'no' }]],
    [
      'a not fixed to nothing',
      sampleWith({ hole: { ...hole, notFixed: 'lace' } }),
      [{ kind: 'dangling-goto', nodeId: 'hole', goto: 'lace' }],
    ],
    ['a node that no answer leads to', sampleWith({ attic: cobbler }), [{ kind: 'unreachable', nodeId: 'attic' }]],
    [
      'a loop',
      sampleWith({ hole: { ...hole, notFixed: 'sole' } }),
      [
        { kind: 'loop', nodeId: 'sole', back: 'hole' },
        { kind: 'loop', nodeId: 'hole', back: 'sole' },
      ],
    ],
    [
      'a question without unknown',
      sampleWith({ sole: { ...sole, answers: { yes: { label: 'Yes', goto: 'hole' }, no: { label: 'No', goto: 'laces' } } } }),
      [{ kind: 'no-unknown', nodeId: 'sole' }],
    ],
    [
      'an unknown that enters a cause',
      withAnswers({ unknown: { label: '?', goto: 'hole' } }),
      [{ kind: 'unknown-enters-cause', nodeId: 'sole', cause: 'hole' }],
    ],
    [
      'a question with nothing to choose',
      sampleWith({ sole: { ...sole, answers: { yes: { label: 'Yes', goto: 'hole' }, unknown: { label: '?', goto: 'laces' } } } }),
      [{ kind: 'too-few-answers', nodeId: 'sole' }],
    ],
    [
      'a question that decides nothing',
      withAnswers({ yes: { label: 'Yes', goto: 'laces' }, also: { label: 'Also', goto: 'laces' } }),
      [
        { kind: 'unreachable', nodeId: 'hole' },
        { kind: 'one-way', nodeId: 'sole', goto: 'laces' },
      ],
    ],
    [
      'a possible cause that not fixed cannot reach',
      sampleWith({ hole: { ...hole, notFixed: 'cobbler' } }),
      [{ kind: 'cause-lost', nodeId: 'sole', answerId: 'yes', cause: 'hole', lost: 'open-laces' }],
    ],
    [
      'two steps of one id',
      sampleWith({ hole: { ...hole, resolution: [...hole.resolution, ...hole.resolution] as never } }),
      [{ kind: 'repeated-step', nodeId: 'hole', stepId: 'mend' }],
    ],
    [
      'a statement without a source',
      sampleWith({ sole: { ...sole, why: { text: 'So.', sources: [] as never } } }),
      [{ kind: 'no-source', nodeId: 'sole', at: 'why it is asked' }],
    ],
    ['an empty text', sampleWith({ cobbler: { ...cobbler, title: ' ' } }), [{ kind: 'empty-text', nodeId: 'cobbler', at: 'heading' }]],
    ['an article id of the address', sampleWith({}, { id: 'health' }), [{ kind: 'bad-id', nodeId: 'about', id: 'health' }]],
    [
      'a retired id that is used again',
      sampleWith({}, { retired: { laces: 'Were the laces open?' } }),
      [{ kind: 'reused-id', nodeId: 'laces', id: 'laces', as: 'retired' }],
    ],
    [
      'a retired answer that is used again',
      sampleWith({}, { retired: { 'laces=no': 'No' } }),
      [{ kind: 'reused-id', nodeId: 'laces', id: 'laces=no', as: 'retired' }],
    ],
    [
      'an old name that is used again',
      sampleWith({}, { aliases: { laces: 'sole' } }),
      [{ kind: 'reused-id', nodeId: 'laces', id: 'laces', as: 'alias' }],
    ],
    [
      'an alias to nothing',
      sampleWith({}, { aliases: { 'the-sole': 'soul' } }),
      [{ kind: 'dangling-alias', nodeId: 'about', alias: 'the-sole', to: 'soul' }],
    ],
    [
      'a not fixed that is missing',
      sampleWith({ hole: { ...hole, notFixed: undefined } }),
      [{ kind: 'leads-nowhere', nodeId: 'hole', answerId: 'not-fixed' }],
    ],
    [
      'rulesOut that names no cause',
      sampleWith({ hole: { ...hole, rulesOut: { sole: ['F-1'] } } }),
      [{ kind: 'dangling-rules-out', nodeId: 'hole', cause: 'sole' }],
    ],
    ['a missing expected observation', sampleWith({ hole: { ...hole, expected: undefined } }), [{ kind: 'no-expected', nodeId: 'hole' }]],
    [
      'a step without a role',
      sampleWith({ hole: { ...hole, resolution: [{ ...mend, role: undefined }] } }),
      [{ kind: 'no-role', nodeId: 'hole', at: 'step 1' }],
    ],
    [
      'a step without a way back',
      sampleWith({ hole: { ...hole, resolution: [{ ...mend, undo: undefined }] } }),
      [{ kind: 'no-undo', nodeId: 'hole', stepId: 'mend' }],
    ],
    [
      'a way back from nothing',
      sampleWith({ hole: { ...hole, resolution: [{ ...mend, widens: undefined, changesNothing: true }] } }),
      [{ kind: 'undo-of-nothing', nodeId: 'hole', stepId: 'mend' }],
    ],
    [
      'a step that does not say whether it opens something up',
      sampleWith({ hole: { ...hole, resolution: [{ ...mend, widens: undefined }] } }),
      [{ kind: 'no-widens', nodeId: 'hole', stepId: 'mend' }],
    ],
    [
      'a step that opens something up before it is proven',
      sampleWith({ hole: { ...hole, resolution: [{ ...mend, widens: { provenBy: ['laces'] } }] } }),
      [{ kind: 'unproven-widening', nodeId: 'hole', stepId: 'mend', way: 'weather=rain&sole=yes' }],
    ],
    [
      'a how-to that changes something and is not put back',
      sampleWith({ sole: { ...sole, howToFind: { ...sole.howToFind, isSafe: false } } }),
      [{ kind: 'no-put-back', nodeId: 'sole' }],
    ],
    ['a review on no day', sampleWith({}, { reviewedOn: '2026-02-30' }), [{ kind: 'no-review-date', nodeId: 'about' }]],
    [
      'a text too long for a screen',
      sampleWith({ cobbler: { ...cobbler, title: `Ask the cobbler. ${'He knows. '.repeat(8)}` } }),
      [{ kind: 'too-long', nodeId: 'cobbler', at: 'heading', length: 97, most: 90 }],
    ],
    [
      'a sentence that is hard to read',
      sampleWith({ sole: { ...sole, why: { text: `Water comes in ${'and in '.repeat(12)}again.`, sources: ['F-1'] } } }),
      [{ kind: 'long-sentence', nodeId: 'sole', at: 'why it is asked', words: 28, most: 25 }],
    ],
    [
      'a blank that stands nowhere',
      sampleWith({}, { blanks: { ...sampleArticle.blanks, LACE: { label: 'Lace', example: 'left' } } }),
      [{ kind: 'unused-blank', nodeId: 'about', blank: 'LACE' }],
    ],
    ['a wrong number of causes', sampleWith({}, { causes: 3 }), [{ kind: 'miscounted-causes', nodeId: 'about', counted: 2 }]],
  ])('finds %s', (_, article, problems) => {
    expect(findProblems(article)).toEqual(problems);
  });

  it('takes a cause that the source rules out for checked', () => {
    const ruling = sampleWith({ hole: { ...hole, notFixed: 'cobbler', rulesOut: { 'open-laces': ['F-1'] } } });
    expect(findProblems(ruling)).toEqual([]);
  });

  it('finds more than nine questions before the first end', () => {
    const chain = Object.fromEntries(
      Array.from({ length: 9 }, (_, index) => {
        const goto = index === 8 ? 'outside' : `q${index + 1}`;
        return [
          `q${index}`,
          { ...sole, answers: { yes: { label: 'Yes', goto }, no: { label: 'No', goto: 'dry' }, unknown: { label: '?', goto } } },
        ];
      }),
    );
    expect(findProblems(sampleWith(chain, { start: 'q0' }))).toEqual([{ kind: 'too-many-questions', nodeId: 'q0', most: 13 }]);
  });

  it('says where a problem is and what to do', () => {
    expect(describeProblem(sampleArticle, { kind: 'unreachable', nodeId: 'attic' })).toBe(
      'wet-feet › attic: no answer leads here. Point a goto at it or delete it.',
    );
  });
});
